import { CarriedBy } from './carried-by.tsx';
import { ReportThumbnail } from './report-thumbnail.tsx';
import { TimelineItem } from './timeline-item.tsx';
import { type ArticleRow, beginsDay, type TimelineRow } from './timeline-rows.ts';

type GroupedArticleProps = {
  row: ArticleRow;
  /** The row above it. */
  above: TimelineRow | undefined;
  timeZone: string;
};

/** An article on the rail, with the articles that carried the same report below it. */
export function GroupedArticle({ row, above, timeZone }: GroupedArticleProps) {
  const { entry, gap, carriedBy } = row;
  return (
    <TimelineItem
      dayMark={beginsDay(row, above, timeZone) ? 'shown' : 'above'}
      entry={entry}
      gap={gap}
      picture={
        entry.image !== null &&
        !entry.isMain && <ReportThumbnail picture={entry.image} source={entry.source} />
      }
      timeZone={timeZone}
    >
      <CarriedBy entries={carriedBy} timeZone={timeZone} />
    </TimelineItem>
  );
}
