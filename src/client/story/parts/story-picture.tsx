import type { CoverageSummary } from '#dataset/list.ts';
import type { Picture, Story } from '#dataset/story.ts';
import { CoverArt } from './cover-art.tsx';
import { RemotePicture } from './remote-picture.tsx';
import styles from './story-picture.module.css';

type StoryPictureProps = {
  story: Pick<Story, 'id' | 'publisher' | 'topics' | 'images'>;
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
  const [first] = story.images;
  const ratio = shape === 'own' && first !== undefined ? ratioOf(first) : cardRatio;
  return (
    <div className={styles.box}>
      {/* Gives the box its height: the site's headers allow no style attributes. */}
      <svg aria-hidden="true" className={styles.shape} viewBox={`0 0 ${ratio} 1`} />
      <CoverArt
        marks={coverageSummary.marks}
        own={coverageSummary.own}
        publisher={story.publisher.id}
        seed={story.id}
        topic={story.topics[0]?.slug ?? ''}
      />
      <RemotePicture className={styles.picture} isUrgent={isUrgent} pictures={story.images} />
    </div>
  );
}

const cardRatio = 3 / 2;
const narrowest = 4 / 3;
const widest = 2.2;

/** The picture's aspect ratio, limited to a range that suits the layout. */
function ratioOf({ width, height }: Picture): number {
  if (width === null || height === null) return cardRatio;
  return Math.min(widest, Math.max(narrowest, width / height));
}
