import { tellMoment } from '#client/lib/dates.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import { reportId } from '#client/lib/report-id.ts';
import type { TimelineEntry } from '#client/lib/timeline.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './carriers.module.css';
import { Publisher } from './publisher.tsx';
import { SourceLink } from './source-link.tsx';

type CarriersProps = { entries: readonly TimelineEntry[]; timeZone: string };

/** The publishers that carried the same report right after the first, on demand. */
export function Carriers({ entries, timeZone }: CarriersProps) {
  const language = useLanguage();
  if (entries.length === 0) return null;
  return (
    <Disclosure
      className={styles.carriers}
      name={`carriers from ${entries[0]?.index}`}
      summary={language.carriedBy(entries.length)}
      summaryClass={styles.summary}
    >
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li id={reportId(entry)} key={entry.url}>
            <p className={styles.meta}>
              <Publisher source={entry.source} />{' '}
              <time dateTime={entry.publishedAt}>
                {tellMoment(entry.publishedAt, timeZone, language)}
              </time>
            </p>
            <SourceLink className={styles.headline} href={entry.url}>
              {entry.title}
            </SourceLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
