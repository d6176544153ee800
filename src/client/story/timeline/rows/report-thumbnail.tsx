import { RemotePicture } from '#client/story/parts/remote-picture.tsx';
import type { Picture, Publisher } from '#dataset/story.ts';
import styles from './report-thumbnail.module.css';

type ReportThumbnailProps = { picture: Picture; publisher: Publisher };

/**
 * A report's picture as a thumbnail. If it can't be loaded, the publisher's initial shows instead.
 */
export function ReportThumbnail({ picture, publisher }: ReportThumbnailProps) {
  return (
    <span aria-hidden="true" className={styles.thumbnail}>
      {initialOf(publisher.name)}
      <RemotePicture className={styles.picture} pictures={[{ ...picture, caption: '' }]} />
    </span>
  );
}

function initialOf(name: string): string {
  const letter = name.replace(/^the\s+/i, '').match(/[\p{L}\p{N}]/u);
  return letter?.[0].toUpperCase() ?? '';
}
