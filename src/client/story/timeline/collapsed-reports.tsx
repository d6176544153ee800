import { useLanguage } from '#client/language/language.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './collapsed-reports.module.css';
import { GroupedArticle } from './grouped-article.tsx';
import type { ArticleRow } from './timeline-rows.ts';

type CollapsedReportsProps = { rows: readonly ArticleRow[]; reports: number; timeZone: string };

/** A collapsed run of articles in a long timeline, shown on demand. */
export function CollapsedReports({ rows, reports, timeZone }: CollapsedReportsProps) {
  const language = useLanguage();
  return (
    <li className={styles.collapsed}>
      <Disclosure
        name={`reports from ${rows[0]?.entry.index}`}
        summary={language.moreReports(reports)}
        summaryClass={styles.summary}
      >
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics from lists without markers */}
        <ol className={styles.list} role="list">
          {rows.map((row, index) => (
            <GroupedArticle
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
