import { isDay, isMonth } from '#client/routes/addresses.ts';
import type { Calendar } from '#dataset/calendar.ts';
import type { Day, Month } from '#dataset/values.ts';

export type DayCount = { day: Day; count: number };

/** A month with all of its days. */
export type CalendarMonth = { month: Month; count: number; days: readonly DayCount[] };

/** A year with all of its months. */
export type CalendarYear = { year: number; count: number; months: readonly CalendarMonth[] };

/** A calendar, indexed to look up any month or day. */
type CalendarIndex = {
  /** The months that have stories. */
  months: ReadonlyMap<Month, CalendarMonth>;
  /** The days that have stories, the oldest first. */
  days: readonly DayCount[];
  /**
   * The number of stories behind each of `days` in the list of all stories, followed by the number of all
   * stories. Those whose date is uncertain are at its end.
   */
  older: readonly number[];
};

const indexes = new WeakMap<Calendar, CalendarIndex>();

/** Indexes a calendar, only once: the build looks up every day in the same one. */
export function indexOf(calendar: Calendar): CalendarIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const oldestFirst = calendar.months.toReversed().map(({ month, days }) => fillMonth(month, days));
  const days = oldestFirst.flatMap((month) => month.days).filter(({ count }) => count > 0);
  const older = [calendar.uncertain];
  for (const { count } of days) older.push(count + (older.at(-1) ?? 0));
  const months = new Map(oldestFirst.map((month) => [month.month, month]));
  const index = { months, days, older };
  indexes.set(calendar, index);
  return index;
}

/** The years that have stories, the newest first. */
export function yearsOf(calendar: Calendar): CalendarYear[] {
  const years = new Set(calendar.months.map(({ month }) => Number(month.slice(0, 4))));
  return [...years].map((year) => {
    const months = Array.from({ length: 12 }, (_, at) => monthIn(calendar, monthAt(year, at)));
    return { year, count: sum(months.map(({ count }) => count)), months };
  });
}

/** The days that have stories, the oldest first. */
export function daysWithStories(calendar: Calendar): readonly DayCount[] {
  return indexOf(calendar).days;
}

/** A month with all of its days, even if it has no stories. */
export function monthIn(calendar: Calendar, month: Month): CalendarMonth {
  return indexOf(calendar).months.get(month) ?? fillMonth(month, []);
}

function fillMonth(month: Month, counts: readonly number[]): CalendarMonth {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => {
    return { day: dayAt(month, index), count: counts[index] ?? 0 };
  });
  return { month, count: sum(counts), days };
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
