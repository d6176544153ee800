import type { Fault } from './written-time.ts';

export const dayLength = 24 * 60 * 60 * 1000;

export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/*
 * Each of these returns a day as its midnight in UTC, in milliseconds since 1970, or what is wrong with
 * the numbers.
 */

/** The day of a year, a month and a day, all counted from 1. */
export function dayOfMonth(year: number, month: number, day: number): number | Fault {
  const fault = faultOfYear(year, month === 1 && day === 1);
  if (fault !== null) return fault;
  if (month < 1 || month > 12) return { reason: `has a month ${month}, which does not exist` };
  const midnight = midnightOf(year, month, day);
  if (day >= 1 && new Date(midnight).getUTCDate() === day) return midnight;
  if (day < 1 || day > 31) return { reason: `has a day ${day}, which no month has` };
  return { reason: `names ${day} ${monthNames[month - 1]} ${year}, a day that does not exist` };
}

/** The day of an ISO 8601 week, from 1, and of a weekday, from 1 for Monday. */
export function dayOfWeek(year: number, week: number, weekday: number): number | Fault {
  const fault = faultOfYear(year, false);
  if (fault !== null) return fault;
  const weeks = Math.round((firstMonday(year + 1) - firstMonday(year)) / (7 * dayLength));
  if (week < 1 || week > weeks) {
    return { reason: `names week ${week} of ${year}, a year of ${weeks} weeks` };
  }
  if (weekday < 1 || weekday > 7) {
    return { reason: `has a weekday ${weekday}, but weekdays go from 1 (Monday) to 7 (Sunday)` };
  }
  return firstMonday(year) + ((week - 1) * 7 + weekday - 1) * dayLength;
}

/** The day of a year, from 1 to 365 or 366. */
export function dayOfYear(year: number, number: number): number | Fault {
  const fault = faultOfYear(year, number === 1);
  if (fault !== null) return fault;
  const start = midnightOf(year, 1, 1);
  const days = Math.round((midnightOf(year + 1, 1, 1) - start) / dayLength);
  if (number >= 1 && number <= days) return start + (number - 1) * dayLength;
  return { reason: `names day ${number} of ${year}, a year of ${days} days` };
}

/**
 * A year like 0021 is a typing mistake. The first day of the year 1 is what some systems write for a date
 * that they don't have, and is judged with the others of that kind.
 */
function faultOfYear(year: number, isFirstDay: boolean): Fault | null {
  if ((year >= 1000 && year <= 9999) || (year === 1 && isFirstDay)) return null;
  if (year === 0) return { reason: 'is what some databases write for a missing date' };
  return { reason: 'is not between the years 1000 and 9999' };
}

/** The Monday that begins the first week of a year: the week with 4 January. */
function firstMonday(year: number): number {
  const midnight = midnightOf(year, 1, 4);
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * dayLength;
}

/** `Date.UTC` takes years below 100 for those of the 20th century. */
function midnightOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
