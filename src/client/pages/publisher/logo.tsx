import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { PictureAddress } from '#dataset/values.ts';
import styles from './logo.module.css';

type LogoProps = { url: PictureAddress };

/** A small logo beside a name. If it can't be loaded, nothing is shown. */
export function Logo({ url }: LogoProps) {
  const logo = { url, width: 40, height: 40, caption: '' };
  return <RemotePicture className={styles.logo} pictures={[logo]} />;
}
