import {
  type FormatInstant,
  formatTimestamp,
  formatTimestampInYear,
  yearOf,
} from '#client/language/dates.ts';
import type { TimelineEntry } from './timeline-entries.ts';

type Dated = Pick<TimelineEntry, 'publishedAt' | 'dateUncertain'>;

/** Whether an article is from another year than `known`, the article that a reader has in mind there. */
export function beginsYear(entry: Dated, known: Dated | undefined, timeZone: string): boolean {
  if (known === undefined || known.dateUncertain === true) return true;
  return yearOf(known.publishedAt, timeZone) !== yearOf(entry.publishedAt, timeZone);
}

/** How to format the time of an article: with the year, where that begins with it. */
export function timestampAfter(
  known: Dated | undefined,
  entry: Dated,
  timeZone: string,
): FormatInstant {
  return beginsYear(entry, known, timeZone) ? formatTimestampInYear : formatTimestamp;
}
