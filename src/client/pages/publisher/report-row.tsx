import { useId } from 'react';
import { formatDuration } from '#client/language/durations.ts';
import { useLanguage } from '#client/language/language.ts';
import { useDirectoryTexts } from '#client/language/texts/use-directory-texts.ts';
import { classNames } from '#client/lib/class-names.ts';
import { useSite } from '#client/lib/site-context.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { markRead, useIsRead, useMemory } from '#client/reader/memory.ts';
import { publisherTimelinePath, storyPath } from '#client/routes/addresses.ts';
import { CoverageLine } from '#client/story/card/coverage-line.tsx';
import { NewLabel } from '#client/story/card/new-label.tsx';
import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { storyMarks } from '#client/story/parts/story-marks.ts';
import { timeUnderDay } from '#client/story/parts/time-under-day.ts';
import { Timestamp } from '#client/story/parts/timestamp.tsx';
import { Link } from '#client/ui/link.tsx';
import type { ListedStory, OwnReport } from '#dataset/list.ts';
import type { PublisherId } from '#dataset/values.ts';
import styles from './report-row.module.css';

type ReportRowProps = { story: ListedStory; publisher: PublisherId; timeZone: string };

const minute = 60_000;

/** What a publisher wrote of an event, when, and how long after the first; beneath, the event's story. */
export function ReportRow({ story, publisher, timeZone }: ReportRowProps) {
  const { report = {}, ...summary } = story;
  const article = report.article ?? summary;
  const { title, url, publishedAt } = article;
  const via = report.article === undefined ? summary.publisher.via : report.article.via;
  const headlineId = useId();
  const site = useSite();
  const language = useLanguage();
  const texts = useDirectoryTexts();
  const memory = useMemory();
  const isRead = useIsRead(story.id);
  const isHydrated = useHydrated();
  const isOwnHeadline = title === story.title;
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.row, isRead && styles.read)}
      {...storyMarks(story)}
    >
      <p className={styles.meta}>
        <Timestamp
          article={article}
          format={timeUnderDay(publishedAt, timeZone, site.timeZone)}
          timeZone={timeZone}
        />{' '}
        <Standing report={report} />
        {via !== undefined && (
          <span dir="auto" lang={language.textsTag}>
            {' '}
            {language.via(via)}
          </span>
        )}
      </p>
      <div className={styles.text}>
        <h3 className={styles.headline} dir="auto" id={headlineId}>
          <ArticleLink href={url} onFollow={() => markRead(memory, [story])}>
            {title}
          </ArticleLink>
        </h3>
        <div className={styles.event}>
          <Link
            aria-describedby={isOwnHeadline ? headlineId : undefined}
            className={styles.story}
            data-action="story"
            dir="auto"
            lang={isOwnHeadline ? language.textsTag : undefined}
            to={storyPath(story.id)}
          >
            {isOwnHeadline ? texts.seeStory : story.title}
          </Link>
          <CoverageLine
            coverageSummary={story.coverageSummary}
            headlineId={headlineId}
            storyId={story.id}
          />
          {report.more !== undefined && (
            <Link
              aria-describedby={headlineId}
              className={styles.more}
              lang={language.textsTag}
              to={publisherTimelinePath(story.id, publisher)}
            >
              {language.moreReports(report.more)}
            </Link>
          )}
          <NewLabel story={{ ...story, publishedAt }} />
        </div>
      </div>
      {isHydrated && <StoryActions story={story} summarize={() => summary} />}
    </article>
  );
}

/** How a publisher stands among those who reported an event; nothing where that isn't known. */
function Standing({ report: { article, lag, isAlone } }: { report: OwnReport }) {
  const language = useLanguage();
  const texts = useDirectoryTexts();
  if (isAlone === true) return <span lang={language.textsTag}>{texts.alone}</span>;
  if (lag === 0)
    return (
      <span className={styles.first} lang={language.textsTag}>
        {language.first}
      </span>
    );
  if (lag !== undefined) {
    return (
      <span lang={language.textsTag}>{language.later(formatDuration(lag * minute, language))}</span>
    );
  }
  return (
    article?.isOfAnotherEvent === true && (
      <span lang={language.textsTag}>{language.alsoRelated}</span>
    )
  );
}
