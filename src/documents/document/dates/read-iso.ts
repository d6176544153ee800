import { readClock } from './clock-text.ts';
import { dayOfMonth, dayOfWeek, dayOfYear, monthNames } from './day-numbers.ts';
import { type Fault, isFault, type WrittenTime } from './written-time.ts';
import { readZone } from './zone-text.ts';

/**
 * Reads a date in ISO 8601, in its basic or extended form, by month, week or day of the year, with or
 * without a time. A blank may stand for the `T`, slashes or points for the hyphens, and one digit for
 * two in months, days and hours. Null if the text looks otherwise.
 */
export function readIso(text: string): WrittenTime | Fault | null {
  const compact = /^(\d{8})(\d{6})(?!\d)(.*)$/.exec(text);
  const form =
    compact === null
      ? /^([+-]?[\dW/.-]+)(?:(?:T|,? )(.+))?$/i.exec(text)
      : [text, compact[1], `${compact[2]}${compact[3]}`];
  if (form === null) return null;
  const [, date = '', time = ''] = form;
  const day = readDay(date);
  if (day === null || isFault(day)) return day;
  if (time === '') return { day, clock: 0, isLeapSecond: false, offset: null };
  const clock = readClock(time);
  if (isFault(clock)) return clock;
  const offset = readZone(clock.rest);
  if (isFault(offset)) return offset;
  return { day, clock: clock.clock, isLeapSecond: clock.isLeapSecond, offset };
}

type Reader = (numbers: readonly number[]) => number | Fault;

/** The forms of a date, each with what its numbers mean. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4}|[+-]\d{6})([-/.])(\d{1,2})\2(\d{1,2})$/,
    ([y = 0, , m = 0, d = 0]) => dayOfMonth(y, m, d),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y = 0, m = 0, d = 0]) => dayOfMonth(y, m, d)],
  [/^(\d{4})-?W(\d{2})-?(\d)$/i, ([y = 0, w = 0, d = 0]) => dayOfWeek(y, w, d)],
  [/^(\d{4})-?(\d{3})$/, ([y = 0, d = 0]) => dayOfYear(y, d)],
  [/^\d{4}$/, () => ({ reason: 'is a year without a month and a day' })],
  [/^\d{4}[-/.]\d{1,2}$/, () => ({ reason: 'is a month without a day' })],
  [/^\d{4}-?W\d{1,2}$/i, () => ({ reason: 'is a week without a day' })],
  [/^\d{10}$/, () => ({ reason: 'is a number of seconds since 1970' })],
  [/^\d{13}$/, () => ({ reason: 'is a number of milliseconds since 1970' })],
  [/^\d{1,2}([-/.])\d{1,2}\1\d{2}$/, () => ({ reason: 'has a year of two digits' })],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, ([a = 0, , b = 0, y = 0]) => explainYearLast(a, b, y)],
];

function readDay(text: string): number | Fault | null {
  for (const [form, read] of forms) {
    const parts = form.exec(text)?.slice(1);
    if (parts !== undefined) return read(parts.map(Number));
  }
  return null;
}

/** The order of day and month behind which the year stands depends on the country. */
function explainYearLast(a: number, b: number, year: number): Fault {
  const [one, other] = [monthNames[b - 1], monthNames[a - 1]];
  if (a === b || one === undefined || other === undefined || a < 1 || b < 1) {
    return { reason: 'has its year at the end, but ISO 8601 begins with it' };
  }
  return { reason: `is ambiguous: it could be ${a} ${one} or ${b} ${other} ${year}` };
}
