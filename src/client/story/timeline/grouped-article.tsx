import { formatDayAndMonth, formatDayInYear, formatTime } from '#client/language/dates.ts';
import { CarriedBy } from './carried-by.tsx';
import { beginsYear } from './known-year.ts';
import { ReportThumbnail } from './report-thumbnail.tsx';
import type { TimelineEntry } from './timeline-entries.ts';
import { TimelineItem } from './timeline-item.tsx';
import { type ArticleRow, beginsDay, type TimelineRow } from './timeline-rows.ts';

type GroupedArticleProps = {
  row: ArticleRow;
  /** The row above it. */
  above: TimelineRow | undefined;
  /** The article whose year a reader has in mind at this row. */
  known: TimelineEntry | undefined;
  timeZone: string;
};

/** An article on the rail, with the articles that carried the same report below it. */
export function GroupedArticle({ row, above, known, timeZone }: GroupedArticleProps) {
  const { entry, gap, carriedBy } = row;
  const formatDay = beginsYear(entry, known, timeZone) ? formatDayInYear : formatDayAndMonth;
  return (
    <TimelineItem
      entry={entry}
      format={formatTime}
      formatMark={beginsDay(row, above, timeZone) ? formatDay : null}
      gap={gap}
      picture={
        entry.image !== null &&
        !entry.isMain && <ReportThumbnail picture={entry.image} publisher={entry.publisher} />
      }
      timeZone={timeZone}
    >
      <CarriedBy entries={carriedBy} first={entry} timeZone={timeZone} />
    </TimelineItem>
  );
}
