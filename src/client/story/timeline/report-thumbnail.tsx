import { useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import { isBroken } from '#client/story/parts/broken-image.ts';
import type { Picture, Source } from '#dataset/story.ts';
import styles from './report-thumbnail.module.css';

type ReportThumbnailProps = { picture: Picture; source: Source };

/**
 * A report's picture as a thumbnail. If it can't be loaded, the publisher's initial shows instead.
 */
export function ReportThumbnail({ picture, source }: ReportThumbnailProps) {
  const [failed, setFailed] = useState(false);
  const { pictures } = usePreferences();
  return (
    <span aria-hidden="true" className={styles.thumbnail}>
      {initialOf(source.name)}
      {!failed && pictures === 'on' && (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a loading error is not an interaction
        <img
          alt=""
          className={styles.picture}
          decoding="async"
          height={picture.height ?? undefined}
          loading="lazy"
          onError={() => setFailed(true)}
          ref={(image) => {
            if (isBroken(image)) setFailed(true);
          }}
          referrerPolicy="no-referrer"
          src={picture.url}
          width={picture.width ?? undefined}
        />
      )}
    </span>
  );
}

function initialOf(name: string): string {
  const letter = name.replace(/^the\s+/i, '').match(/[\p{L}\p{N}]/u);
  return letter?.[0].toUpperCase() ?? '';
}
