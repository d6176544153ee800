import { tellFullMoment } from '#client/lib/dates.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import type { TimelineEntry } from '#client/lib/timeline.ts';
import styles from './coverage-table.module.css';

type CoverageTableProps = { entries: readonly TimelineEntry[]; timeZone: string };

/** The facts of the plot, for those who read tables better than drawings. */
export function CoverageTable({ entries, timeZone }: CoverageTableProps) {
  const language = useLanguage();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{language.asTable}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{language.time}</th>
            <th scope="col">{language.publisher}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.url}>
              <td>{tellFullMoment(entry.publishedAt, timeZone, language)}</td>
              <td>{entry.source.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
