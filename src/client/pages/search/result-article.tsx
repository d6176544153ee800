import { useId } from 'react';
import { formatDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useSearchTexts } from '#client/language/texts/use-search-texts.ts';
import { classNames } from '#client/lib/class-names.ts';
import { plainText } from '#client/queries/search/marked-text.ts';
import type { SearchResult } from '#client/queries/search/search-result.ts';
import { useIsRead } from '#client/reader/memory.ts';
import { useTimeZone } from '#client/reader/use-time-zone.ts';
import { publisherPath, storyPath } from '#client/routes/addresses.ts';
import { CoverageLine } from '#client/story/card/coverage-line.tsx';
import { NewLabel } from '#client/story/card/new-label.tsx';
import { ReadAt } from '#client/story/parts/read-at.tsx';
import { StoryActions } from '#client/story/parts/story-actions.tsx';
import { Timestamp } from '#client/story/parts/timestamp.tsx';
import { Link } from '#client/ui/link.tsx';
import { Marked } from './marked.tsx';
import { ReportMatches } from './report-matches.tsx';
import styles from './result-article.module.css';
import { stop } from './use-arrow-keys.ts';
import { useSummary } from './use-summary.ts';

type ResultArticleProps = { result: SearchResult };

/** A search result: a story with the matches in it and in its coverage. */
export function ResultArticle({ result }: ResultArticleProps) {
  const { id, url, title, excerpt, topics } = result;
  const isRead = useIsRead(id);
  const summarize = useSummary(id);
  const publisher = {
    id: result.publisherId,
    name: plainText(result.publisher),
    domain: result.domain,
    ...(result.via !== '' && { via: result.via }),
  };
  const timeZone = useTimeZone();
  const language = useLanguage();
  const texts = useSearchTexts();
  const headlineId = useId();
  return (
    <article
      aria-labelledby={headlineId}
      className={classNames(styles.card, isRead && styles.read)}
      data-story={id}
    >
      <h2 className={styles.headline} dir="auto" id={headlineId}>
        <Link to={storyPath(id)} {...stop}>
          <Marked text={title} />
        </Link>
      </h2>
      <div>
        <CoverageLine
          coverageSummary={result.coverageSummary}
          headlineId={headlineId}
          storyId={id}
        />
      </div>
      <p className={styles.byline}>
        <Link className={styles.publisher} to={publisherPath(publisher.id)}>
          <Marked text={result.publisher} />
        </Link>
        {result.via !== '' && (
          <span lang={language.textsTag}>{` ${language.via(result.via)}`}</span>
        )}
        <span aria-hidden="true"> · </span>
        {result.publishedAt === '' ? (
          <span lang={language.textsTag}>{language.dateUncertain}</span>
        ) : (
          <Timestamp article={result} format={formatDate} timeZone={timeZone} />
        )}
        {topics.length > 0 && (
          <>
            <span aria-hidden="true"> · </span>
            <span dir="auto">
              <span className="visually-hidden" lang={language.textsTag}>
                {language.topics}:{' '}
              </span>
              <Marked text={topics} />
            </span>
          </>
        )}
      </p>
      {excerpt.length > 0 && (
        <p className={styles.excerpt} dir="auto">
          <Marked text={excerpt} />
        </p>
      )}
      {result.reports.length > 0 && <ReportMatches reports={result.reports} />}
      {result.otherReports > 0 && (
        <p className={styles.also} lang={language.textsTag}>
          {texts.alsoIn(result.otherReports)}
        </p>
      )}
      <div className={styles.apparatus}>
        <NewLabel story={result} />
        <ReadAt isShort story={{ id, url, publisher, coverageSummary: result.coverageSummary }} />
        <StoryActions
          story={{ id, title: plainText(title), coverageSummary: result.coverageSummary }}
          summarize={summarize}
        />
      </div>
    </article>
  );
}
