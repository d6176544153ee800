import type { Calendar } from '#dataset/calendar.ts';
import type { StorySummary } from '#dataset/list.ts';
import { type Day, type FileName, fileName, month } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Chain, pageLength } from './cut-pages.ts';
import { firstWeekday } from './first-weekday.ts';
import { hashOf } from './hash.ts';

type Listed = { day: Day; summary: Pick<StorySummary, 'dateUncertain'> };

/**
 * Builds the calendar of the list of all stories, given in the order of the list. `language` is the site's.
 */
export function buildCalendar(
  stories: readonly Listed[],
  chain: Chain,
  language: string,
): { name: FileName; calendar: Calendar } {
  const dated = stories.filter(({ summary }) => summary.dateUncertain !== true);
  const days = dated.map(({ day }) => day);
  const daysByMonth = groupBy(days, (day) => day.slice(0, 7));
  const calendar = {
    firstWeekday: firstWeekday(language),
    pageLength,
    pages: chain.map(({ name }) => name).reverse(),
    uncertain: stories.length - dated.length,
    months: [...daysByMonth].map(([name, daysOfStories]) => ({
      month: month.parse(name),
      days: countDays(name, daysOfStories),
    })),
  };
  return { name: fileName.parse(hashOf(JSON.stringify(calendar))), calendar };
}

/** How often each day of a month is among the days of its stories. */
function countDays(name: string, daysOfStories: readonly Day[]): number[] {
  const [year = 0, number = 0] = name.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const counts = groupBy(daysOfStories, (day) => Number(day.slice(8)));
  return Array.from({ length }, (_, index) => counts.get(index + 1)?.length ?? 0);
}
