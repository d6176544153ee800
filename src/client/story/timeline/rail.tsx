import { useLanguage } from '#client/language/language.ts';
import { CollapsedReports } from './collapsed-reports.tsx';
import styles from './rail.module.css';
import { RailItem } from './rail-item.tsx';
import type { TimelineRow } from './timeline-rows.ts';

type RailProps = {
  rows: readonly TimelineRow[];
  timeZone: string;
  /** Whether days are marked on the rail. If not, every article shows its own date. */
  days?: boolean;
};

/** The articles of a timeline on a rail, the oldest first. */
export function Rail({ rows, timeZone, days = false }: RailProps) {
  const { timeline } = useLanguage();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics from lists without markers
    <ol aria-label={timeline} className={styles.rail} role="list">
      {rows.map((row, index) =>
        row.kind === 'collapsed' ? (
          <CollapsedReports
            key={row.rows[0]?.entry.url}
            reports={row.reports}
            rows={row.rows}
            timeZone={timeZone}
          />
        ) : (
          <RailItem
            above={rows[index - 1]}
            days={days}
            key={row.entry.url}
            row={row}
            timeZone={timeZone}
          />
        ),
      )}
    </ol>
  );
}
