import { useId } from 'react';
import { storyPath } from '#client/lib/addresses.ts';
import { classNames } from '#client/lib/class-names.ts';
import { Link } from '#client/ui/link.tsx';
import type { StorySummary } from '#dataset/list.ts';
import { Byline } from './byline.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { ReadAt } from './read-at.tsx';
import styles from './story-card.module.css';
import { StoryPicture } from './story-picture.tsx';

type StoryCardProps = {
  story: StorySummary;
  timeZone: string;
  /** `major` has a picture, `minor` is text alone. */
  weight: 'major' | 'minor';
};

/** A story in the river. */
export function StoryCard({ story, timeZone, weight }: StoryCardProps) {
  const headlineId = useId();
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.card, weight === 'minor' && styles.minor)}
    >
      {weight === 'major' && (
        <div className={styles.picture}>
          <StoryPicture glance={story.glance} shape="card" story={story} />
        </div>
      )}
      <div className={styles.text}>
        <h3 className={styles.headline} dir="auto" id={headlineId}>
          <Link to={storyPath(story.id)}>{story.title}</Link>
        </h3>
        {story.excerpt !== '' && (
          <p className={styles.excerpt} dir="auto">
            {story.excerpt}
          </p>
        )}
        <Byline story={story} timeZone={timeZone} withDate={false} />
        <CoverageLine glance={story.glance} source={story.source} />
        <ReadAt story={story} />
      </div>
    </article>
  );
}
