import { formatArticleDate, langOfDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { PublisherName } from '#client/story/parts/publisher-name.tsx';
import { ComparedHeadline } from '#client/story/timeline/compare/compared-headline.tsx';
import { timestampAfter } from '#client/story/timeline/known-year.ts';
import { reportId } from '#client/story/timeline/report-id.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import styles from './later-articles.module.css';
import type { TimelineLook } from './timeline-look.ts';

type LaterArticlesProps = {
  entries: readonly TimelineEntry[];
  /** The article that they come after. */
  first: TimelineEntry;
  look: TimelineLook;
  /** What the list is called; nothing where the line above it says so. */
  name?: string;
};

/** Articles that stand below an earlier one, of which they say the publisher where it is another. */
export function LaterArticles({ entries, first, look, name }: LaterArticlesProps) {
  const { timeZone, comparison, hasExcerpts } = look;
  const language = useLanguage();
  return (
    <ul aria-label={name} className={styles.list} lang={language.textsTag}>
      {entries.map((entry, index) => {
        const format = timestampAfter(entries[index - 1] ?? first, entry, timeZone);
        const parts = comparison?.get(entry.url);
        return (
          <li id={reportId(entry)} key={entry.url} lang={language.pageTag}>
            <p className={styles.meta}>
              {entry.publisher.id !== first.publisher.id && (
                <>
                  <PublisherName publisher={entry.publisher} />{' '}
                </>
              )}
              <time dateTime={entry.publishedAt} lang={langOfDate(entry, language)}>
                {formatArticleDate(entry, format, timeZone, language)}
              </time>
            </p>
            <ArticleLink className={styles.headline} href={entry.url}>
              {parts === undefined ? entry.title : <ComparedHeadline parts={parts} />}
            </ArticleLink>
            {hasExcerpts && entry.excerpt !== '' && (
              <p className={styles.excerpt} dir="auto">
                {entry.excerpt}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
