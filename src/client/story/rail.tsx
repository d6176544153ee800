import { dayOf } from '#client/lib/dates.ts';
import { useLanguage } from '#client/lib/language/language.ts';
import type { TimelineRow } from '#client/lib/timeline-rows.ts';
import { Carriers } from './carriers.tsx';
import styles from './rail.module.css';
import { Stretch } from './stretch.tsx';
import { TimelineItem } from './timeline-item.tsx';

type RailProps = {
  rows: readonly TimelineRow[];
  timeZone: string;
  /** Whether each day has a mark of its own; else every article says its day. */
  days?: boolean;
};

/** Articles on a rail, the oldest first. */
export function Rail({ rows, timeZone, days = false }: RailProps) {
  const { timeline } = useLanguage();
  let lastDay = '';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without it, Safari takes an unmarked list for none
    <ol aria-label={timeline} className={styles.rail} role="list">
      {rows.map((row) => {
        if (row.kind === 'stretch') {
          lastDay = '';
          const { rows: inside, reports } = row;
          return (
            <Stretch
              key={inside[0]?.entry.url}
              reports={reports}
              rows={inside}
              timeZone={timeZone}
            />
          );
        }
        const day = dayOf(row.entry.publishedAt, timeZone);
        const beginsDay = days && day !== lastDay;
        lastDay = day;
        return (
          <TimelineItem
            dayMark={days ? (beginsDay ? 'shown' : 'told') : 'none'}
            entry={row.entry}
            key={row.entry.url}
            timeZone={timeZone}
          >
            <Carriers entries={row.carriers} timeZone={timeZone} />
          </TimelineItem>
        );
      })}
    </ol>
  );
}
