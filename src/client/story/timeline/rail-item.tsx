import { CarriedBy } from './carried-by.tsx';
import { TimelineItem } from './timeline-item.tsx';
import { type ArticleRow, beginsDay, type TimelineRow } from './timeline-rows.ts';

type RailItemProps = {
  row: ArticleRow;
  above: TimelineRow | undefined;
  timeZone: string;
  /** Whether days are marked on the rail. If not, every article shows its own date. */
  days: boolean;
};

/** An article on the rail, with the ones that carried its report. */
export function RailItem({ row, above, timeZone, days }: RailItemProps) {
  const dayMark = beginsDay(row, above, timeZone) ? 'shown' : 'above';
  return (
    <TimelineItem
      dayMark={days ? dayMark : 'none'}
      entry={row.entry}
      gap={row.gap}
      timeZone={timeZone}
    >
      <CarriedBy entries={row.carriedBy} timeZone={timeZone} />
    </TimelineItem>
  );
}
