import type { Calendar } from '#dataset/calendar.ts';
import type { StorySummary } from '#dataset/list.ts';
import { type Day, type FileName, fileName, month } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Chain, riverPageLength } from './cut-pages.ts';
import { firstWeekday } from './first-weekday.ts';
import { hashOf } from './hash.ts';

type Listed = {
  day: Day;
  summary: Pick<StorySummary, 'dateUncertain'> & {
    coverageSummary: Pick<StorySummary['coverageSummary'], 'reports'>;
  };
};

/**
 * Builds the calendar of the list of all stories, given in the order of the list. `language` is the site's.
 */
export function buildCalendar(
  stories: readonly Listed[],
  chain: Chain,
  language: string,
): { name: FileName; calendar: Calendar } {
  const dated = stories.filter(({ summary }) => summary.dateUncertain !== true);
  const storiesByMonth = groupBy(dated, ({ day }) => day.slice(0, 7));
  const calendar = {
    firstWeekday: firstWeekday(language),
    pageLength: riverPageLength,
    pages: chain.map(({ name }) => name).reverse(),
    uncertain: stories.length - dated.length,
    months: [...storiesByMonth].map(([name, ofMonth]) => ({
      month: month.parse(name),
      days: sumUp(name, ofMonth, () => 1),
      reports: sumUp(name, ofMonth, ({ summary }) => summary.coverageSummary.reports),
    })),
  };
  return { name: fileName.parse(hashOf(JSON.stringify(calendar))), calendar };
}

/** What the stories of a month add up to on each of its days. */
function sumUp(
  name: string,
  stories: readonly Listed[],
  amountOf: (story: Listed) => number,
): number[] {
  const [year = 0, number = 0] = name.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const sums = Array.from({ length }, () => 0);
  for (const story of stories) {
    const index = Number(story.day.slice(8)) - 1;
    sums[index] = (sums[index] ?? 0) + amountOf(story);
  }
  return sums;
}
