import { formatDayAndMonth, formatDayInYear, formatTime } from '#client/language/dates.ts';
import { CarriedBy } from './carried-by.tsx';
import { ComparedHeadline } from './compare/compared-headline.tsx';
import type { Comparison } from './compare/use-comparison.ts';
import { beginsYear } from './known-year.ts';
import { ReportThumbnail } from './report-thumbnail.tsx';
import type { TimelineEntry } from './timeline-entries.ts';
import { TimelineItem } from './timeline-item.tsx';
import { type ArticleRow, beginsDay, type TimelineRow } from './timeline-rows.ts';

/** How the articles of a timeline are shown. */
export type TimelineLook = {
  timeZone: string;
  /** What sets the headlines apart; null if they aren't compared. */
  comparison: Comparison | null;
  hasExcerpts: boolean;
};

type GroupedArticleProps = {
  row: ArticleRow;
  /** The row above it. */
  above: TimelineRow | undefined;
  /** The article whose year a reader has in mind at this row. */
  known: TimelineEntry | undefined;
  look: TimelineLook;
};

/** An article on the rail, with the articles that carried the same report below it. */
export function GroupedArticle({ row, above, known, look }: GroupedArticleProps) {
  const { timeZone, comparison, hasExcerpts } = look;
  const { entry, gap, carriedBy } = row;
  const parts = comparison?.get(entry.url);
  const formatDay = beginsYear(entry, known, timeZone) ? formatDayInYear : formatDayAndMonth;
  return (
    <TimelineItem
      entry={entry}
      format={formatTime}
      formatMark={beginsDay(row, above, timeZone) ? formatDay : null}
      gap={gap}
      hasExcerpt={hasExcerpts}
      headline={parts !== undefined && <ComparedHeadline parts={parts} />}
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
