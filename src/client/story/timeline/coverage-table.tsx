import { formatArticleDate, formatFullTimestamp, langOfDate } from '#client/language/dates.ts';
import { useLanguage } from '#client/language/language.ts';
import { useHydrated } from '#client/lib/use-hydrated.tsx';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './coverage-table.module.css';
import type { TimelineEntry } from './timeline-entries.ts';

type CoverageTableProps = { entries: readonly TimelineEntry[]; timeZone: string };

/** The data of the plot as a table. The timeline of a built page says the same, so that is without it. */
export function CoverageTable({ entries, timeZone }: CoverageTableProps) {
  const language = useLanguage();
  const isHydrated = useHydrated();
  return (
    <Disclosure
      className={styles.details}
      name="table of the coverage"
      summary={language.asTable}
      summaryClass={styles.summary}
    >
      {isHydrated && (
        <table className={styles.table}>
          <thead lang={language.textsTag}>
            <tr>
              <th scope="col">{language.time}</th>
              <th scope="col">{language.publisher}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.url}>
                <td lang={langOfDate(entry, language)}>
                  {formatArticleDate(entry, formatFullTimestamp, timeZone, language)}
                </td>
                <td>{entry.publisher.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}
