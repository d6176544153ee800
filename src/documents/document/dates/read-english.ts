import { readClock } from './clock-text.ts';
import { dayOfMonth, monthNames, weekdayNames } from './day-numbers.ts';
import { type Fault, isFault, type WrittenTime } from './written-time.ts';
import { readMailZone } from './zone-text.ts';

const weekday = '(?:(?<weekday>[a-z]{3,9})\\.?(?:, ?| ))?';
const month = '(?<month>[a-z]{3,9})\\.?';
const day = '(?<day>\\d{1,2})';

const forms = [
  // RFC 5322, and RFC 850 with hyphens: Mon, 15 Feb 2021 21:41:00 GMT
  new RegExp(`^${weekday}${day}[ -]${month},?[ -](?<year>\\d{2,4})(?:,? (?<time>.+))?$`, 'i'),
  // JavaScript: Mon Feb 15 2021 21:41:00 GMT+0000 (UTC)
  new RegExp(`^${weekday}${month} ${day},? (?<year>\\d{4})(?:,? (?<time>.+))?$`, 'i'),
  // C and Unix: Mon Feb 15 21:41:00 UTC 2021
  new RegExp(`^${weekday}${month} ${day} (?<time>\\d.+) (?<year>\\d{4})$`, 'i'),
];

/**
 * Reads a date with the English name of its month: that of RFC 5322 (and 2822), in which mail and feeds
 * have theirs, or one as programs print it. A year of two or three digits is one from 1950 to 2049, as
 * the RFC says. Null if the text looks otherwise.
 */
export function readEnglish(text: string): WrittenTime | Fault | null {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    const number = found === undefined ? 0 : 1 + indexOfName(monthNames, found.month ?? '');
    if (found !== undefined && number > 0) return readParts(found, number);
  }
  return null;
}

function readParts(
  parts: Readonly<Record<string, string | undefined>>,
  number: number,
): WrittenTime | Fault | null {
  const date = dayOfMonth(wholeYear(parts.year ?? ''), number, Number(parts.day));
  if (isFault(date)) return date;
  if (parts.weekday !== undefined) {
    const named = indexOfName(weekdayNames, parts.weekday);
    if (named < 0) return null;
    const real = new Date(date).getUTCDay();
    if (named !== real) return wrongWeekday(date, named, real);
  }
  if (parts.time === undefined) return { day: date, clock: 0, isLeapSecond: false, offset: null };
  const clock = readClock(parts.time.replace(/ ?: ?/g, ':'));
  if (isFault(clock)) return clock;
  const offset = readMailZone(clock.rest);
  if (isFault(offset)) return offset;
  return { day: date, clock: clock.clock, isLeapSecond: clock.isLeapSecond, offset };
}

/** https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
function wholeYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year + (year < 50 ? 2000 : 1900);
  return digits.length === 3 ? year + 1900 : year;
}

/** The index of a name, which may be shortened to three letters or more; -1 if it is unknown. */
function indexOfName(names: readonly string[], text: string): number {
  const start = text.toLowerCase();
  return names.findIndex((name) => name.toLowerCase().startsWith(start));
}

function wrongWeekday(date: number, named: number, real: number): Fault {
  const then = new Date(date);
  const day = `${then.getUTCDate()} ${monthNames[then.getUTCMonth()]} ${then.getUTCFullYear()}`;
  return { reason: `says ${weekdayNames[named]}, but ${day} is a ${weekdayNames[real]}` };
}
