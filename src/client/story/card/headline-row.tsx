import { useId } from 'react';
import { classNames } from '#client/lib/class-names.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { useIsRead } from '#client/reader/memory.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Byline } from '#client/story/parts/byline.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { storyMarks } from '#client/story/parts/story-marks.ts';
import { Link } from '#client/ui/link.tsx';
import type { StorySummary } from '#dataset/list.ts';
import { CoverageLine } from './coverage-line.tsx';
import styles from './headline-row.module.css';
import { NewLabel } from './new-label.tsx';

type HeadlineRowProps = { story: StorySummary; timeZone: string };

/** A story in a list of older ones, which are most of a site: its headline, and who reported it and when. */
function HeadlineRow({ story, timeZone }: HeadlineRowProps) {
  const headlineId = useId();
  const isRead = useIsRead(story.id);
  const isHydrated = useHydrated();
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.row, isRead && styles.read)}
      {...storyMarks(story)}
    >
      <h3 className={styles.headline} dir="auto" id={headlineId}>
        <Link to={storyPath(story.id)}>{story.title}</Link>
      </h3>
      <div className={styles.apparatus}>
        <Byline story={story} timeZone={timeZone} />
        <CoverageLine
          coverageSummary={story.coverageSummary}
          headlineId={headlineId}
          storyId={story.id}
        />
        <NewLabel story={story} />
      </div>
      {isHydrated && <StoryActions story={story} summarize={() => story} />}
    </article>
  );
}

/** Stories of a day, one below the other, as lists draw them that say so. */
export function drawHeadlines(stories: readonly StorySummary[], timeZone: string) {
  return stories.map((story) => <HeadlineRow key={story.id} story={story} timeZone={timeZone} />);
}
