import { isDay, isMonth, type Period } from '#client/routes/addresses.ts';
import type { Calendar } from '#dataset/calendar.ts';
import type { Month } from '#dataset/values.ts';
import { type CalendarMonth, indexOf, monthIn } from './calendar.ts';

/** A month or day, its neighbours, and where its stories are in the list of all stories. */
export type PeriodPlace = {
  count: number;
  /** The number of the list page with its newest story; null if it has no stories. */
  firstPage: number | null;
  /**
   * The nearest earlier and later periods of its kind that have stories; null if there are none.
   */
  earlier: Period | null;
  later: Period | null;
  /** The month that it is or belongs to. */
  month: CalendarMonth;
  firstWeekday: number;
};

/** Looks up a month or day, in logarithmic time once the calendar is indexed. */
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
    firstPage: reached === before ? null : page + 1,
    earlier: kin(start - 1),
    later: kin(end),
    month: monthIn(calendar, monthOf(period)),
    firstWeekday,
  };
}

/** The month that a period is or belongs to. */
export function monthOf(period: Period): Month {
  const month = period.slice(0, 7);
  if (!isMonth(month)) throw new Error(`${period} is in no month`);
  return month;
}

/**
 * Counts the items before the first that doesn't hold, by binary search: none may hold after it.
 */
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
