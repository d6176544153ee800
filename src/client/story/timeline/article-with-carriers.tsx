import { Carriers } from './carriers.tsx';
import { ReportThumbnail } from './report-thumbnail.tsx';
import { TimelineItem } from './timeline-item.tsx';
import { type ArticleRow, beginsDay, type TimelineRow } from './timeline-rows.ts';

type ArticleWithCarriersProps = {
  row: ArticleRow;
  above: TimelineRow | undefined;
  timeZone: string;
};

/** An article on the rail, and those that carried its report. */
export function ArticleWithCarriers({ row, above, timeZone }: ArticleWithCarriersProps) {
  const { entry, gap, carriers } = row;
  return (
    <TimelineItem
      dayMark={beginsDay(row, above, timeZone) ? 'shown' : 'told'}
      entry={entry}
      gap={gap}
      picture={
        entry.image !== null &&
        !entry.isMain && <ReportThumbnail picture={entry.image} source={entry.source} />
      }
      timeZone={timeZone}
    >
      <Carriers entries={carriers} timeZone={timeZone} />
    </TimelineItem>
  );
}
