import type { CoverageSummary } from '#dataset/list.ts';
import type { Picture, Story } from '#dataset/story.ts';
import { CoverArt } from './cover-art.tsx';
import { RemotePicture } from './remote-picture.tsx';
import styles from './story-picture.module.css';

type StoryPictureProps = {
  story: Pick<Story, 'id' | 'source' | 'topics' | 'images'>;
  coverageSummary: Pick<CoverageSummary, 'marks' | 'own'>;
  /** `own`: the box has the shape of the first picture. `card`: every box has the same shape. */
  shape: 'own' | 'card';
  /** The first picture of a page, which the reader waits for. */
  isUrgent?: boolean;
};

/**
 * A story's picture in a box that never changes its shape. Below it lies the story's drawn art, which
 * shows until the picture has come, and for good where none of the story's pictures can be had.
 */
export function StoryPicture({
  story,
  coverageSummary,
  shape,
  isUrgent = false,
}: StoryPictureProps) {
  const [first] = story.images;
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
      <RemotePicture className={styles.picture} isUrgent={isUrgent} pictures={story.images} />
    </div>
  );
}

const narrowest = 4 / 3;
const widest = 2.2;

/** The picture's own shape, where it is one that a page can be laid out with. */
function ratioOf({ width, height }: Picture): number {
  if (width === null || height === null) return 3 / 2;
  return Math.min(widest, Math.max(narrowest, width / height));
}
