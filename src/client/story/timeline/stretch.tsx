import { useLanguage } from '#client/language/language.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import { ArticleWithCarriers } from './article-with-carriers.tsx';
import styles from './stretch.module.css';
import type { ArticleRow } from './timeline-rows.ts';

type StretchProps = { rows: readonly ArticleRow[]; reports: number; timeZone: string };

/** A part of a long timeline that opens on demand. */
export function Stretch({ rows, reports, timeZone }: StretchProps) {
  const language = useLanguage();
  return (
    <li className={styles.stretch}>
      <Disclosure
        name={`reports from ${rows[0]?.entry.index}`}
        summary={language.moreReports(reports)}
        summaryClass={styles.summary}
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: without it, Safari takes an unmarked list for none */}
        <ol className={styles.list} role="list">
          {rows.map((row, index) => (
            <ArticleWithCarriers
              above={rows[index - 1]}
              key={row.entry.url}
              row={row}
              timeZone={timeZone}
            />
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}
