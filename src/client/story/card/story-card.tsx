import { useId } from 'react';
import { formatDate } from '#client/language/dates.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useIsRead } from '#client/reader/memory.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Byline } from '#client/story/parts/byline.tsx';
import { ReadAt } from '#client/story/parts/read-at.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { storyMarks } from '#client/story/parts/story-marks.ts';
import { StoryPicture } from '#client/story/parts/story-picture.tsx';
import { Link } from '#client/ui/link.tsx';
import type { StorySummary } from '#dataset/list.ts';
import { CoverageLine } from './coverage-line.tsx';
import { NewLabel } from './new-label.tsx';
import styles from './story-card.module.css';

/**
 * `feature`: a large picture beside the text; `major`: picture above it; `slim`: a small picture beside it;
 * `minor`: text alone.
 */
export type CardWeight = 'feature' | 'major' | 'slim' | 'minor';

type StoryCardProps = {
  story: StorySummary;
  timeZone: string;
  weight: CardWeight;
  /** How many twelfths of the width it gets, where several stand side by side. */
  span?: number;
  /** Whether the card shows its date, because no heading above it does. */
  withDate?: boolean;
  /** The level of its headline among the headings of the page. */
  heading?: 'h2' | 'h3';
};

/** How wide the picture of a card is drawn; on a phone, it is cut to a square from something wider. */
const pictureSizes = {
  feature: '(max-width: 36rem) 12rem, 32rem',
  major: '(max-width: 62rem) 12rem, 24rem',
  slim: '12rem',
};

/** A story in the river. */
export function StoryCard({ story, timeZone, weight, span, ...rest }: StoryCardProps) {
  const { withDate = false, heading: Heading = 'h3' } = rest;
  const headlineId = useId();
  const isRead = useIsRead(story.id);
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.card, styles[weight], isRead && styles.read)}
      data-span={span}
      {...storyMarks(story)}
    >
      {weight !== 'minor' && (
        <div className={styles.picture}>
          <StoryPicture
            coverageSummary={story.coverageSummary}
            sizes={pictureSizes[weight]}
            story={story}
          />
        </div>
      )}
      <div className={styles.text}>
        <Heading className={styles.headline} dir="auto" id={headlineId}>
          <Link to={storyPath(story.id)}>{story.title}</Link>
        </Heading>
        <div className={styles.coverage}>
          <CoverageLine
            coverageSummary={story.coverageSummary}
            headlineId={headlineId}
            storyId={story.id}
          />
        </div>
        {story.excerpt !== '' && (
          <p className={styles.excerpt} dir="auto">
            {story.excerpt}
          </p>
        )}
        <div className={styles.apparatus}>
          <Byline story={story} format={withDate ? formatDate : undefined} timeZone={timeZone} />
          <NewLabel story={story} />
          <div className={styles.actions}>
            <ReadAt isShort story={story} />
            <StoryActions story={story} summarize={() => story} />
          </div>
        </div>
      </div>
    </article>
  );
}
