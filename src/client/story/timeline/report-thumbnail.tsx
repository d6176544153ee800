import { useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import { isBroken } from '#client/story/parts/broken-image.ts';
import type { Picture, Source } from '#dataset/story.ts';
import styles from './report-thumbnail.module.css';

type ReportThumbnailProps = { picture: Picture; source: Source };

/** A report's picture, small; below it the publisher's initial, for when the picture can't be had. */
export function ReportThumbnail({ picture, source }: ReportThumbnailProps) {
  const [failed, setFailed] = useState(false);
  const { pictures } = usePreferences();
  return (
    <span aria-hidden="true" className={styles.thumbnail}>
      {initialOf(source.name)}
      {!failed && pictures === 'on' && (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a failure is no interaction
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
