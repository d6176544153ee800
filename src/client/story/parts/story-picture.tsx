import type { CoverageSummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import { CoverArt, CoverGround } from './cover-art.tsx';
import { RemotePicture } from './remote-picture.tsx';
import styles from './story-picture.module.css';

type StoryPictureProps = {
  story: Pick<Story, 'id' | 'publisher' | 'topics' | 'images'>;
  coverageSummary: Pick<CoverageSummary, 'marks' | 'own'>;
  /** How wide it is drawn, as the attribute `sizes` has it. */
  sizes: string;
  /** Whether to load it with high priority, as the first picture of a page. */
  isUrgent?: boolean;
};

/** In pixels. Narrower pictures would be drawn larger than they are. */
const leastWidth = 80;

/**
 * A story's picture in a box of 16:9, or the story's generated art if it has none, none can be loaded, or the
 * reader wants none.
 */
export function StoryPicture(props: StoryPictureProps) {
  const { story, coverageSummary, sizes, isUrgent = false } = props;
  const ground = { topic: story.topics[0]?.slug ?? '', publisher: story.publisher.id };
  const { marks, own } = coverageSummary;
  return (
    <div className={styles.box}>
      <RemotePicture
        className={styles.picture}
        fallback={<CoverArt {...ground} marks={marks} own={own} seed={story.id} />}
        ground={<CoverGround {...ground} />}
        isUrgent={isUrgent}
        leastWidth={leastWidth}
        pictures={story.images}
        sizes={sizes}
      />
    </div>
  );
}
