import { clockOf } from '#client/language/clock.ts';
import type { WriteDate } from '#client/language/language.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The date-fns pattern letters that the interface uses. */
const parts: Readonly<Record<string, (date: Date) => string>> = {
  EEEE: weekdayOf,
  EEE: (date) => weekdayOf(date).slice(0, 3),
  EEEEE: (date) => weekdayOf(date).slice(0, 1),
  d: (date) => String(date.getUTCDate()),
  MMMM: monthOf,
  MMM: (date) => monthOf(date).slice(0, 3),
  LLLL: monthOf,
  LLL: (date) => monthOf(date).slice(0, 3),
  yyyy: (date) => String(date.getUTCFullYear()).padStart(4, '0'),
  HH: (date) => twoDigits(date.getUTCHours()),
  mm: (date) => twoDigits(date.getUTCMinutes()),
};

/**
 * Formats dates in English exactly as date-fns would, but saves every first visit its 7 KB
 * (gzipped). Other languages use date-fns.
 */
export const writeEnglishDate: WriteDate = (time, timeZone, pattern) => {
  const date = timeZone === null ? new Date(time) : clockOf(time, timeZone);
  return stepsOf(pattern)
    .map((step) => parts[step]?.(date) ?? step)
    .join('');
};

const knownSteps = new Map<string, readonly string[]>();

/** A pattern in runs of one letter and what is between them: a list is full of dates in one pattern. */
function stepsOf(pattern: string): readonly string[] {
  const known = knownSteps.get(pattern) ?? pattern.match(/([A-Za-z])\1*|[^A-Za-z]+/g) ?? [];
  knownSteps.set(pattern, known);
  return known;
}

function weekdayOf(date: Date): string {
  return weekdays[date.getUTCDay()] ?? '';
}

function monthOf(date: Date): string {
  return months[date.getUTCMonth()] ?? '';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
