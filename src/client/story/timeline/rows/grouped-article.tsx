import { formatDayAndMonth, formatDayInYear, formatTime } from '#client/language/dates.ts';
import { ComparedHeadline } from '#client/story/timeline/compare/compared-headline.tsx';
import { beginsYear } from '#client/story/timeline/known-year.ts';
import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { CarriedBy } from './carried-by.tsx';
import { ReportThumbnail } from './report-thumbnail.tsx';
import { TimelineItem } from './timeline-item.tsx';
import type { TimelineLook } from './timeline-look.ts';
import { type ArticleRow, beginsDay, type TimelineRow } from './timeline-rows.ts';
import { Updates } from './updates.tsx';

type GroupedArticleProps = {
  row: ArticleRow;
  /** The row above it. */
  above: TimelineRow | undefined;
  /** The article whose year a reader has in mind at this row. */
  known: TimelineEntry | undefined;
  look: TimelineLook;
};

/** An article on the rail, with its publisher's updates and those who carried the same report below it. */
export function GroupedArticle({ row, above, known, look }: GroupedArticleProps) {
  const { timeZone, comparison, hasExcerpts } = look;
  const { entry, gap, carriedBy, updates } = row;
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
      <Updates entries={updates} first={entry} look={look} />
      <CarriedBy entries={carriedBy} first={entry} look={look} />
    </TimelineItem>
  );
}
