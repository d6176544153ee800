import { useLanguage } from '#client/language/language.ts';
import { Publisher } from '#client/story/parts/publisher.tsx';
import { SourceLink } from '#client/story/parts/source-link.tsx';
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
                <Publisher source={entry.source} />{' '}
                <time dateTime={entry.publishedAt}>
                  {entry.isUncertain
                    ? language.dateUncertain
                    : format(entry.publishedAt, timeZone, language)}
                </time>
              </p>
              <SourceLink className={styles.headline} href={entry.url}>
                {entry.title}
              </SourceLink>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
