import { type MouseEvent, useId } from 'react';
import { formatFullTimestamp } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { timelineId } from '#client/routes/addresses.ts';
import { goWithinPage } from '#client/routes/go-within-page.ts';
import { CoverageLine } from '#client/story/card/coverage-line.tsx';
import { Byline } from '#client/story/parts/byline.tsx';
import { ReadAt } from '#client/story/parts/read-at.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { StoryPicture } from '#client/story/parts/story-picture.tsx';
import { TopicLinks } from '#client/story/parts/topic-links.tsx';
import { Timeline } from '#client/story/timeline/timeline.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import { Loading } from '#client/ui/loading.tsx';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import { ArticleMenu } from './article-menu.tsx';
import styles from './story-article.module.css';
import { StoryBody } from './story-body.tsx';
import { StoryVideo } from './story-video.tsx';

type StoryArticleProps = {
  story: Story;
  /** Whether the coverage is still loading. */
  isPartial: boolean;
  timeZone: string;
};

/** A story on its own page: the story itself, then its whole timeline. */
export function StoryArticle({ story, isPartial, timeZone }: StoryArticleProps) {
  const headlineId = useId();
  const language = useLanguage();
  const entries = timelineOf(story, language);
  const summary = summarizeStory(story);
  const picture = (
    <StoryPicture coverageSummary={summary.coverageSummary} isUrgent shape="own" story={story} />
  );
  return (
    <article aria-labelledby={headlineId} className={styles.story} data-story={story.id}>
      <header className={styles.head}>
        <h1 className={styles.headline} dir="auto" id={headlineId}>
          {story.title}
        </h1>
        {!isPartial && (
          <CoverageLine
            coverageSummary={summary.coverageSummary}
            headlineId={headlineId}
            onClick={followWithinPage}
            storyId={story.id}
          />
        )}
        {story.excerpt !== '' && (
          <p className={styles.excerpt} dir="auto">
            {story.excerpt}
          </p>
        )}
        <div className={styles.apparatus}>
          <Byline story={story} format={formatFullTimestamp} timeZone={timeZone} />
          <TopicLinks topics={story.topics} />
        </div>
        <div className={styles.actions}>
          <ReadAt story={story} />
          <ArticleMenu story={story} timeZone={timeZone} />
          <StoryActions story={story} summarize={() => summary} />
        </div>
      </header>
      <div className={styles.picture}>
        {story.video === undefined ? (
          picture
        ) : (
          <StoryVideo poster={picture} title={story.title} video={story.video} />
        )}
      </div>
      {story.body !== undefined && (
        <div className={styles.body}>
          <StoryBody blocks={story.body} />
        </div>
      )}
      <div className={styles.timeline} id={timelineId} tabIndex={-1}>
        {isPartial ? (
          <Loading label={language.loadingCoverage} lines={8} />
        ) : (
          <Timeline entries={entries} timeZone={timeZone} />
        )}
      </div>
    </article>
  );
}

/** On the story's own page, its timeline is further down. */
function followWithinPage(event: MouseEvent): void {
  event.preventDefault();
  goWithinPage(timelineId);
}
