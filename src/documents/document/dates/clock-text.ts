import { dayLength } from './day-numbers.ts';
import type { Fault } from './written-time.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

const clockForm =
  /^(?:(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2}))?|(?<digits>\d{6}|\d{4}|\d{2}))(?:[.,](?<fraction>\d+))?(?<rest>(?:[^\d:].*)?)$/;

/** A time on a clock, in milliseconds since midnight, and what is written behind it. */
export type ClockTime = { clock: number; isLeapSecond: boolean; rest: string };

/**
 * Reads `21:41:00`, `214100`, `21:41`, `2141` or `21`, the hour with one digit where there is a colon. The
 * last of them may have a decimal fraction, after a point or a comma; what is smaller than a millisecond
 * is dropped. `24:00` is the end of the day.
 */
export function readClock(text: string): ClockTime | Fault {
  const form = clockForm.exec(text)?.groups;
  if (form === undefined) return { reason: 'has a time that is not written like 21:41:00' };
  const { digits = '', fraction = '', rest = '' } = form;
  const h = form.h ?? digits.slice(0, 2);
  const m = form.m ?? (digits.slice(2, 4) || undefined);
  const s = form.s ?? (digits.slice(4, 6) || undefined);
  const unit = s !== undefined ? second : m !== undefined ? minute : hour;
  const [hours, minutes, seconds] = [Number(h), Number(m ?? 0), Number(s ?? 0)];
  const clock = hours * hour + minutes * minute + seconds * second + fractionOf(fraction, unit);
  const isLeapSecond = seconds === 60;
  if (hours > 24) return { reason: `has an hour ${hours}, but a day ends at 24:00` };
  if (minutes > 59) return { reason: `has a minute ${minutes}, but an hour ends with minute 59` };
  if (seconds > 60) return { reason: `has a second ${seconds}, but a minute ends with second 59` };
  if (clock > dayLength && !isLeapSecond) {
    return { reason: 'has a time after 24:00, when the day has ended' };
  }
  return { clock, isLeapSecond, rest };
}

/** A decimal fraction of a unit in whole milliseconds. Integers up to 2^53 make it exact. */
function fractionOf(digits: string, unit: number): number {
  return Math.floor((Number(digits.slice(0, 9).padEnd(9, '0')) * unit) / 1e9);
}
