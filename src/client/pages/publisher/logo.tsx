import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { WebAddress } from '#dataset/values.ts';
import styles from './logo.module.css';

type LogoProps = { url: WebAddress };

/** A small logo beside a name. If it can't be loaded, nothing is shown. */
export function Logo({ url }: LogoProps) {
  const logo = { url, width: 40, height: 40, caption: '' };
  return <RemotePicture className={styles.logo} pictures={[logo]} />;
}
