import { useLanguage } from '#client/language/language.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { Disclosure } from '#client/ui/disclosure.tsx';
import styles from './collapsed-reports.module.css';
import { GroupedArticle } from './grouped-article.tsx';
import type { TimelineLook } from './timeline-look.ts';
import { type ArticleRow, knownBefore } from './timeline-rows.ts';

type CollapsedReportsProps = {
  rows: readonly ArticleRow[];
  reports: number;
  /** The article whose year a reader has in mind at the first row. */
  known: TimelineEntry | undefined;
  look: TimelineLook;
};

/** A collapsed run of articles in a long timeline, shown on demand. */
export function CollapsedReports({ rows, reports, known, look }: CollapsedReportsProps) {
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
              known={knownBefore(rows, index, known)}
              row={row}
              look={look}
            />
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}
