import { useId } from 'react';
import { storyPath } from '#client/lib/addresses.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { useIsRead } from '#client/lib/memory.ts';
import { timelineOf } from '#client/lib/timeline.ts';
import { Link } from '#client/ui/link.tsx';
import type { StorySummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';
import { Byline } from './byline.tsx';
import styles from './lead-story.module.css';
import { ReadAt } from './read-at.tsx';
import { ShortTimeline } from './short-timeline.tsx';
import { StoryActions } from './story-actions.tsx';
import { StoryPicture } from './story-picture.tsx';
import { TopicLinks } from './topic-links.tsx';

type LeadStoryProps = {
  summary: StorySummary;
  /** The whole story, once it is there. */
  story: Story | undefined;
  timeZone: string;
};

/** The first story of a page: a large card with its timeline beside it. */
export function LeadStory({ summary, story, timeZone }: LeadStoryProps) {
  const headlineId = useId();
  const language = useLanguage();
  const isRead = useIsRead(summary.id);
  const isCovered = summary.glance.reports > 1;
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.lead, !isCovered && styles.alone, isRead && styles.read)}
      data-source={summary.source.domain}
      data-story={summary.id}
      data-topics={summary.topics.map(({ slug }) => slug).join(' ')}
    >
      <h3 className={styles.headline} dir="auto" id={headlineId}>
        <Link to={storyPath(summary.id)}>{summary.title}</Link>
      </h3>
      <div className={styles.picture}>
        <StoryPicture glance={summary.glance} isUrgent shape="own" story={summary} />
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
        <div className={styles.ways}>
          <ReadAt story={summary} />
          <StoryActions story={summary} />
        </div>
      </div>
      {isCovered && (
        <div className={styles.timeline}>
          <ShortTimeline
            entries={story === undefined ? null : timelineOf(story, language)}
            reports={summary.glance.reports}
            storyId={summary.id}
            timeZone={timeZone}
          />
        </div>
      )}
    </article>
  );
}
