import { type ReactNode, useId } from 'react';
import { formatFullTimestamp } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { Byline } from '#client/story/parts/byline.tsx';
import { ReadAt } from '#client/story/parts/read-at.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { StoryPicture } from '#client/story/parts/story-picture.tsx';
import { TopicLinks } from '#client/story/parts/topic-links.tsx';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
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
  /** How many articles there will be once it has loaded; 0 if that isn't known. */
  expected: number;
  timeZone: string;
  /** What the story was part of, above its headline. */
  kicker?: ReactNode;
  /** What is new about its coverage. */
  note?: ReactNode;
  /** What is said about its coverage as a whole. */
  about?: ReactNode;
};

/** A story on its own page: its coverage first, then the story beside its whole timeline, and its text below both. */
export function StoryArticle(props: StoryArticleProps) {
  const { story, isPartial, expected, timeZone, kicker, note, about } = props;
  const headlineId = useId();
  const language = useLanguage();
  const summary = summarizeStory(story);
  const picture = (
    <StoryPicture
      coverageSummary={summary.coverageSummary}
      isUrgent
      sizes="(max-width: 36rem) 12rem, 36rem"
      story={story}
    />
  );
  const itself = (
    <>
      <div className={styles.opening}>
        <div className={styles.picture}>
          {story.video === undefined ? (
            picture
          ) : (
            <StoryVideo poster={picture} title={story.title} video={story.video} />
          )}
        </div>
        {story.excerpt !== '' && (
          <p className={styles.excerpt} dir="auto">
            {story.excerpt}
          </p>
        )}
      </div>
      <div className={styles.apparatus}>
        <Byline story={story} format={formatFullTimestamp} timeZone={timeZone} />
        <TopicLinks topics={story.topics} />
      </div>
      <div className={styles.actions}>
        <ReadAt story={story} />
        <ArticleMenu story={story} timeZone={timeZone} />
        <StoryActions story={story} summarize={() => summary} />
      </div>
    </>
  );
  return (
    <article aria-labelledby={headlineId} className={styles.story} data-story={story.id}>
      {kicker}
      <h1 className={styles.headline} dir="auto" id={headlineId}>
        {story.title}
      </h1>
      <Coverage
        about={about}
        beside={itself}
        entries={timelineOf(story, language)}
        expected={expected}
        isPartial={isPartial}
        note={note}
        timeZone={timeZone}
        wholeEvent={story.wholeEvent}
      />
      {story.body !== undefined && (
        <div className={styles.body}>
          <StoryBody blocks={story.body} />
        </div>
      )}
    </article>
  );
}
