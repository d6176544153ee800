import { useState } from 'react';
import { usePreferences } from '#client/reader/memory.ts';
import { useUrgentPicture } from '#client/ui/urgent-picture.ts';
import type { CoverageSummary } from '#dataset/list.ts';
import type { Picture, Story } from '#dataset/story.ts';
import { isBroken } from './broken-image.ts';
import { CoverArt } from './cover-art.tsx';
import styles from './story-picture.module.css';

type StoryPictureProps = {
  story: Pick<Story, 'id' | 'source' | 'topics' | 'images'>;
  coverageSummary: Pick<CoverageSummary, 'marks' | 'own'>;
  /**
   * `own`: the box has the aspect ratio of the first picture. `card`: all boxes have the same one.
   */
  shape: 'own' | 'card';
  /** Whether to load it with high priority, as the first picture of a page. */
  isUrgent?: boolean;
};

/**
 * A story's picture in a box of fixed shape. The story's generated art lies below it, and shows
 * until a picture has loaded, or permanently if none of the story's pictures can be loaded.
 */
export function StoryPicture({
  story,
  coverageSummary,
  shape,
  isUrgent = false,
}: StoryPictureProps) {
  const [failed, setFailed] = useState(0);
  const [first] = story.images;
  const { pictures } = usePreferences();
  const picture = pictures === 'on' ? story.images[failed] : undefined;
  useUrgentPicture(isUrgent ? picture?.url : undefined);
  const style =
    shape === 'own' && first !== undefined ? { aspectRatio: ratioOf(first) } : undefined;
  return (
    <div className={styles.box} style={style}>
      <CoverArt
        marks={coverageSummary.marks}
        own={coverageSummary.own}
        publisher={story.source.domain}
        seed={story.id}
        topic={story.topics[0]?.slug ?? ''}
      />
      {picture !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a loading error is not an interaction
        <img
          alt={picture.caption}
          className={styles.picture}
          decoding="async"
          fetchPriority={isUrgent ? 'high' : 'auto'}
          height={picture.height ?? undefined}
          key={picture.url}
          loading="lazy"
          onError={() => setFailed((count) => count + 1)}
          ref={(image) => {
            if (isBroken(image)) setFailed((count) => count + 1);
          }}
          referrerPolicy="no-referrer"
          src={picture.url}
          width={picture.width ?? undefined}
        />
      )}
    </div>
  );
}

const narrowest = 4 / 3;
const widest = 2.2;

/** The picture's aspect ratio, limited to a range that suits the layout. */
function ratioOf({ width, height }: Picture): number {
  if (width === null || height === null) return 3 / 2;
  return Math.min(widest, Math.max(narrowest, width / height));
}
