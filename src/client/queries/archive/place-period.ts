import { isDay, isMonth, type Period } from '#client/routes/addresses.ts';
import type { Calendar } from '#dataset/calendar.ts';
import type { Month, PageName } from '#dataset/values.ts';
import { type CalendarMonth, indexOf, monthIn } from './calendar.ts';

/** A month or a day among the others, and where its stories stand in the list of all stories. */
export type PeriodPlace = {
  count: number;
  /** The page on which its newest story stands; null where it has none. */
  firstPage: PageName | null;
  /** The nearest of its kind that have stories. */
  earlier: Period | null;
  later: Period | null;
  /** The month that it is, or lies in. */
  month: CalendarMonth;
  firstWeekday: number;
};

/** Finds a month or a day, at a cost that hardly grows with the calendar. */
export function placePeriod(calendar: Calendar, period: Period): PeriodPlace {
  const { pages, pageLength, firstWeekday } = calendar;
  const { days, older } = indexOf(calendar);
  const start = countWhile(days, ({ day }) => day < period);
  const end = countWhile(days, ({ day }) => day.slice(0, period.length) <= period);
  const [before = 0, reached = 0] = [older[start], older[end]];
  const page = Math.min(Math.floor((reached - 1) / pageLength), pages.length - 1);
  const kin = (index: number) => {
    const day = days[index]?.day;
    return day === undefined || isDay(period) ? (day ?? null) : monthOf(day);
  };
  return {
    count: reached - before,
    firstPage: reached === before ? null : (pages[page] ?? null),
    earlier: kin(start - 1),
    later: kin(end),
    month: monthIn(calendar, monthOf(period)),
    firstWeekday,
  };
}

/** The month that a period is or lies in. */
export function monthOf(period: Period): Month {
  const month = period.slice(0, 7);
  if (!isMonth(month)) throw new Error(`${period} is in no month`);
  return month;
}

/** How many items hold at the beginning of a list that doesn't hold again after that (binary search). */
function countWhile<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
