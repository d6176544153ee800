import { useId } from 'react';
import { type FailureReason, useLanguage } from '#client/language/language.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useIsRead } from '#client/reader/memory.ts';
import { storyPath } from '#client/routes/addresses.ts';
import { Byline } from '#client/story/parts/byline.tsx';
import { ReadAt } from '#client/story/parts/read-at.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { storyMarks } from '#client/story/parts/story-marks.ts';
import { StoryPicture } from '#client/story/parts/story-picture.tsx';
import { TopicLinks } from '#client/story/parts/topic-links.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import { Link } from '#client/ui/link.tsx';
import { LoadFailure } from '#client/ui/load-failure.tsx';
import { Loading } from '#client/ui/loading.tsx';
import type { StorySummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import { CoverageLine } from './coverage-line.tsx';
import styles from './lead-story.module.css';
import { NewLabel } from './new-label.tsx';
import { ShortTimeline, shortTimelineLines } from './short-timeline.tsx';

/** The loading state of the story's file, which holds its coverage. */
export type LeadCoverage =
  | { status: 'loading' }
  | { status: 'failed'; reason: FailureReason; retry: () => void }
  | { status: 'ready'; story: Story };

type LeadStoryProps = { summary: StorySummary; coverage: LeadCoverage; timeZone: string };

/** The first story of a page, as a large card with its timeline beside it. */
export function LeadStory({ summary, coverage, timeZone }: LeadStoryProps) {
  const headlineId = useId();
  const language = useLanguage();
  const isRead = useIsRead(summary.id);
  const isCovered = summary.coverageSummary.reports > 1;
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.lead, !isCovered && styles.alone, isRead && styles.read)}
      {...storyMarks(summary)}
    >
      <h3 className={styles.headline} dir="auto" id={headlineId}>
        <Link to={storyPath(summary.id)}>{summary.title}</Link>
      </h3>
      <div className={styles.coverage}>
        <CoverageLine
          coverageSummary={summary.coverageSummary}
          headlineId={headlineId}
          storyId={summary.id}
        />
      </div>
      <div className={styles.picture}>
        <StoryPicture
          coverageSummary={summary.coverageSummary}
          isUrgent
          sizes="(max-width: 56rem) 100vw, 44rem"
          story={summary}
        />
      </div>
      <div className={styles.text}>
        {summary.excerpt !== '' && (
          <p className={styles.excerpt} dir="auto">
            {summary.excerpt}
          </p>
        )}
        <div className={styles.apparatus}>
          <Byline story={summary} timeZone={timeZone} />
          <TopicLinks topics={summary.topics} />
        </div>
        <div className={styles.actions}>
          <NewLabel story={summary} />
          <ReadAt story={summary} />
          <StoryActions story={summary} summarize={() => summary} />
        </div>
      </div>
      {isCovered && (
        <div className={styles.timeline}>
          {coverage.status === 'loading' && (
            <Loading
              label={language.loadingCoverage}
              lines={shortTimelineLines(summary.coverageSummary.reports)}
            />
          )}
          {coverage.status === 'failed' && (
            <LoadFailure
              onRetry={coverage.retry}
              reason={coverage.reason}
              title={language.coverageFailed}
            />
          )}
          {coverage.status === 'ready' && (
            <ShortTimeline
              entries={timelineOf(coverage.story, language)}
              storyId={summary.id}
              timeZone={timeZone}
            />
          )}
        </div>
      )}
    </article>
  );
}
