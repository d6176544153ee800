import type { Calendar } from '#dataset/calendar.ts';
import { type Day, type FileName, fileName, month } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Chain, pageLength } from './cut-pages.ts';
import { firstWeekday } from './first-weekday.ts';
import { hashOf } from './hash.ts';

/**
 * The calendar of the list of all stories. `days` has the day of each story in the order of the list,
 * the newest first; `language` is the site's.
 */
export function buildCalendar(
  days: readonly Day[],
  chain: Chain,
  language: string,
): { name: FileName; calendar: Calendar } {
  const ofMonth = groupBy(days, (day) => day.slice(0, 7));
  const calendar = {
    firstWeekday: firstWeekday(language),
    pageLength,
    pages: chain.map(({ name }) => name).reverse(),
    months: [...ofMonth].map(([name, dated]) => ({
      month: month.parse(name),
      days: countDays(name, dated),
    })),
  };
  return { name: fileName.parse(hashOf(JSON.stringify(calendar))), calendar };
}

/** How many of `dated` fall on each day of a month. */
function countDays(name: string, dated: readonly Day[]): number[] {
  const [year = 0, number = 0] = name.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const counts = groupBy(dated, (day) => Number(day.slice(8)));
  return Array.from({ length }, (_, index) => counts.get(index + 1)?.length ?? 0);
}
