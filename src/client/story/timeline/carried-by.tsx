import { tellDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { ArticleLink } from '#client/story/parts/article-link.tsx';
import { PublisherName } from '#client/story/parts/publisher-name.tsx';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './carried-by.module.css';
import { timestampAfter } from './known-year.ts';
import { reportId } from './report-id.ts';
import type { TimelineEntry } from './timeline-entries.ts';

type CarriedByProps = {
  entries: readonly TimelineEntry[];
  /** The article that they come after. */
  first: TimelineEntry;
  timeZone: string;
};

/** The articles that carried the same report after the first, shown on demand. */
export function CarriedBy({ entries, first, timeZone }: CarriedByProps) {
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Disclosure
      className={styles.reports}
      name={`carried by from ${entries[0]?.index}`}
      summary={language.carriedBy(entries.length)}
      summaryClass={styles.summary}
    >
      <ul className={styles.list}>
        {entries.map((entry, index) => {
          const format = timestampAfter(entries[index - 1] ?? first, entry, timeZone);
          return (
            <li id={reportId(entry)} key={entry.url}>
              <p className={styles.meta}>
                <PublisherName publisher={entry.publisher} />{' '}
                <time dateTime={entry.publishedAt}>
                  {tellDate(entry, format, timeZone, language)}
                </time>
              </p>
              <ArticleLink className={styles.headline} href={entry.url}>
                {entry.title}
              </ArticleLink>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
