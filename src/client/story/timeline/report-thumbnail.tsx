import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { Picture, Source } from '#dataset/story.ts';
import styles from './report-thumbnail.module.css';

type ReportThumbnailProps = { picture: Picture; source: Source };

/** A report's picture, small; below it the publisher's initial, for when the picture can't be had. */
export function ReportThumbnail({ picture, source }: ReportThumbnailProps) {
  return (
    <span aria-hidden="true" className={styles.thumbnail}>
      {initialOf(source.name)}
      <RemotePicture className={styles.picture} pictures={[{ ...picture, caption: '' }]} />
    </span>
  );
}

function initialOf(name: string): string {
  const letter = name.replace(/^the\s+/i, '').match(/[\p{L}\p{N}]/u);
  return letter?.[0].toUpperCase() ?? '';
}
