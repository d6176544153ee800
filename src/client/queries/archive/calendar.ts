import { isDay, isMonth, type Period } from '#client/routes/addresses.ts';
import type { Calendar } from '#dataset/calendar.ts';
import type { Day, Month, PageName } from '#dataset/values.ts';

export type DayCount = { day: Day; count: number };

/** A month with all of its days. */
export type CalendarMonth = { month: Month; count: number; days: readonly DayCount[] };

/** A year with all of its months. */
export type CalendarYear = { year: number; count: number; months: readonly CalendarMonth[] };

/** A month or day, its neighbours, and where its stories are in the list of all stories. */
export type PeriodPlace = {
  count: number;
  /** The list page with its newest story; null if it has no stories. */
  firstPage: PageName | null;
  /**
   * The nearest earlier and later periods of its kind that have stories; null if there are none.
   */
  earlier: Period | null;
  later: Period | null;
  /** The month that it is or belongs to. */
  month: CalendarMonth;
  firstWeekday: number;
};

/** The years that have stories, the newest first. */
export function yearsOf({ months }: Calendar): CalendarYear[] {
  const years = new Set(months.map(({ month }) => Number(month.slice(0, 4))));
  return [...years].map((year) => {
    const twelve = Array.from({ length: 12 }, (_, index) => monthIn(months, monthAt(year, index)));
    return { year, count: sum(twelve.map(({ count }) => count)), months: twelve };
  });
}

/** The days that have stories, the oldest first. */
export function daysWithStories({ months }: Calendar): DayCount[] {
  return months
    .toReversed()
    .flatMap(({ month }) => monthIn(months, month).days)
    .filter(({ count }) => count > 0);
}

/** Looks up a month or day. */
export function placePeriod(calendar: Calendar, period: Period): PeriodPlace {
  const { months, pages, pageLength, firstWeekday } = calendar;
  const days = daysWithStories(calendar);
  const kin: readonly Period[] = isDay(period)
    ? days.map(({ day }) => day)
    : months.map(({ month }) => month).toReversed();
  const count = sum(days.map((each) => (each.day.startsWith(period) ? each.count : 0)));
  // The number of stories up to the end of the period: pages are counted from the oldest.
  const reached = sum(days.map((each) => (isAfter(each.day, period) ? 0 : each.count)));
  const page = Math.min(Math.floor((reached - 1) / pageLength), pages.length - 1);
  return {
    count,
    firstPage: count === 0 ? null : (pages[page] ?? null),
    earlier: kin.findLast((other) => other < period) ?? null,
    later: kin.find((other) => other > period) ?? null,
    month: monthIn(months, monthOf(period)),
    firstWeekday,
  };
}

/** The month that a period is or belongs to. */
export function monthOf(period: Period): Month {
  const month = period.slice(0, 7);
  if (!isMonth(month)) throw new Error(`${period} is in no month`);
  return month;
}

/** The column of a day, from 1 to 7, in a week that begins with `firstWeekday` (1 is Monday). */
export function weekdayColumn(day: Day, firstWeekday: number): number {
  return ((new Date(day).getUTCDay() + 7 - firstWeekday) % 7) + 1;
}

/**
 * The column of a day's week, from 1, among the weeks of its year that begin with `firstWeekday`.
 */
export function weekColumn(day: Day, firstWeekday: number): number {
  const yearStart = dayAt(monthAt(Number(day.slice(0, 4)), 0), 0);
  const daysBefore = (Date.parse(day) - Date.parse(yearStart)) / 86_400_000;
  return Math.floor((daysBefore + weekdayColumn(yearStart, firstWeekday) - 1) / 7) + 1;
}

/** Whether a day comes after the end of a period. */
function isAfter(day: Day, period: Period): boolean {
  return day.slice(0, period.length) > period;
}

function monthAt(year: number, index: number): Month {
  const text = new Date(Date.UTC(year, index)).toISOString().slice(0, 7);
  if (!isMonth(text)) throw new Error(`${year} has no month ${index}`);
  return text;
}

function dayAt(month: Month, index: number): Day {
  const text = `${month}-${String(index + 1).padStart(2, '0')}`;
  if (!isDay(text)) throw new Error(`${month} has no day ${index + 1}`);
  return text;
}

function monthIn(months: Calendar['months'], month: Month): CalendarMonth {
  const counts = months.find((other) => other.month === month)?.days ?? [];
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => {
    return { day: dayAt(month, index), count: counts[index] ?? 0 };
  });
  return { month, count: sum(counts), days };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
