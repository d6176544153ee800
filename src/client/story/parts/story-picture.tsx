import type { CoverageSummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import { CoverArt } from './cover-art.tsx';
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
 * A story's picture in a box of 16:9. The story's generated art lies below it, and shows
 * until a picture has loaded, or permanently if none of the story's pictures can be loaded.
 */
export function StoryPicture(props: StoryPictureProps) {
  const { story, coverageSummary, sizes, isUrgent = false } = props;
  return (
    <div className={styles.box}>
      <CoverArt
        marks={coverageSummary.marks}
        own={coverageSummary.own}
        publisher={story.publisher.id}
        seed={story.id}
        topic={story.topics[0]?.slug ?? ''}
      />
      <RemotePicture
        className={styles.picture}
        isUrgent={isUrgent}
        leastWidth={leastWidth}
        pictures={story.images}
        sizes={sizes}
      />
    </div>
  );
}
