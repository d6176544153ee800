import { isDay, isMonth, isYear, type Period } from '#client/routes/addresses.ts';
import type { Calendar } from '#dataset/calendar.ts';
import type { Day, Month, Year } from '#dataset/values.ts';

/** How many stories there are at a time, and how many reports these have together. */
export type Counts = { count: number; reports: number };

export type DayCount = Counts & { day: Day };

/** A month with all of its days. */
export type CalendarMonth = Counts & { month: Month; days: readonly DayCount[] };

/** A year with all of its months. */
export type CalendarYear = Counts & { year: Year; months: readonly CalendarMonth[] };

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
  const oldestFirst = calendar.months.toReversed().map(fillMonth);
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
  const years = new Set(calendar.months.map(({ month }) => yearOf(month)));
  return [...years].map((year) => yearIn(calendar, year));
}

/** A year with all of its months, even if it has no stories. */
export function yearIn(calendar: Calendar, year: Year): CalendarYear {
  const months = Array.from({ length: 12 }, (_, at) => monthIn(calendar, monthAt(year, at)));
  return { year, ...total(months), months };
}

/** The year of a month or day. */
export function yearOf(period: Period): Year {
  const year = period.slice(0, 4);
  if (!isYear(year)) throw new Error(`${period} is in no year`);
  return year;
}

/** The days that have stories, the oldest first. */
export function daysWithStories(calendar: Calendar): readonly DayCount[] {
  return indexOf(calendar).days;
}

/** A month with all of its days, even if it has no stories. */
export function monthIn(calendar: Calendar, month: Month): CalendarMonth {
  return indexOf(calendar).months.get(month) ?? fillMonth({ month, days: [], reports: [] });
}

function fillMonth({ month, ...counts }: Calendar['months'][number]): CalendarMonth {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => {
    const [count = 0, reports = 0] = [counts.days[index], counts.reports[index]];
    return { day: dayAt(month, index), count, reports };
  });
  return { month, ...total(days), days };
}

function monthAt(year: Year, index: number): Month {
  const text = `${year}-${String(index + 1).padStart(2, '0')}`;
  if (!isMonth(text)) throw new Error(`${year} has no month ${index}`);
  return text;
}

function dayAt(month: Month, index: number): Day {
  const text = `${month}-${String(index + 1).padStart(2, '0')}`;
  if (!isDay(text)) throw new Error(`${month} has no day ${index + 1}`);
  return text;
}

function total(all: readonly Counts[]): Counts {
  const sums = { count: 0, reports: 0 };
  for (const { count, reports } of all) {
    sums.count += count;
    sums.reports += reports;
  }
  return sums;
}
