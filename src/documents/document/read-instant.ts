import { zoneOffset } from '#dataset/shared/zone-offset.ts';
import type { Day, Instant } from '#dataset/values.ts';
import { isPlainDate, plainDate } from './dates/date-text.ts';
import { dayLength } from './dates/day-numbers.ts';
import { readEnglish } from './dates/read-english.ts';
import { readIso } from './dates/read-iso.ts';
import { isFault, type WrittenTime } from './dates/written-time.ts';

export type InstantResult =
  | {
      ok: true;
      instant: Instant /** The text with plain characters, if it had others. */;
      repaired: string | null;
    }
  | { ok: false /** Completes "which …". */; reason: string };

/** No date is longer, in UTF-16 code units. */
const longest = 100;

/**
 * Reads a point in time in ISO 8601, or with the English name of its month as in RFC 5322. A time without
 * an offset is local to `timeZone` (an IANA name), and a date without a time is its midnight there. A
 * local time that occurs twice, when clocks are put back, is the first of the two; one that is skipped,
 * when they are put forward, is moved by as much. A leap second is the second after it.
 */
export function readInstant(text: string, timeZone: string): InstantResult {
  if (isExact(text)) return { ok: true, instant: text, repaired: null };
  if (text.length > longest) return { ok: false, reason: 'is too long for a date' };
  const plain = plainDate(text);
  const written = readIso(plain) ?? readEnglish(plain);
  if (written === null) return { ok: false, reason: 'is not in ISO 8601 form' };
  if (isFault(written)) return { ok: false, reason: written.reason };
  const moment = momentOf(written, timeZone);
  if (written.isLeapSecond && !followsLeapSecond(moment)) {
    return {
      ok: false,
      reason: 'has a second 60, but leap seconds come only at the end of a month in UTC',
    };
  }
  const instant = new Date(moment).toISOString().replace('.000Z', 'Z');
  if (!isInstant(instant)) return { ok: false, reason: 'is not between the years 1000 and 9999' };
  return { ok: true, instant, repaired: isPlainDate(text) ? null : plain };
}

function momentOf({ day, clock, offset }: WrittenTime, timeZone: string): number {
  const local = day + clock;
  return offset === null ? momentIn(local, timeZone) : local - offset;
}

/** The moment at which the clocks of a zone show a local time, given as if it were UTC. */
function momentIn(local: number, timeZone: string): number {
  const before = local - zoneOffset(local - dayLength, timeZone);
  const after = local - zoneOffset(local + dayLength, timeZone);
  const right = [before, after].filter((moment) => moment + zoneOffset(moment, timeZone) === local);
  return right.length === 0 ? before : Math.min(...right);
}

/** Whether a moment is in the first second of a month in UTC. */
function followsLeapSecond(moment: number): boolean {
  return /-01T00:00:00/.test(new Date(moment).toISOString());
}

const exact =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Whether a text is already written as an instant, and its date exists. */
function isExact(text: string): text is Instant {
  if (!exact.test(text)) return false;
  if (text.slice(8, 10) <= '28') return true;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace('Z', '.000Z');
}

function isInstant(text: string): text is Instant {
  return /^\d{4}-/.test(text);
}

/** The last day that has a name of four digits in its year. */
const lastDay = Date.UTC(9999, 11, 31);

/** The day of an instant in a time zone (an IANA name). */
export function dayOf(instant: Instant, timeZone: string): Day {
  const time = Date.parse(instant);
  const clock = Math.min(time + zoneOffset(time, timeZone), lastDay);
  const text =
    timeZone === 'UTC' ? instant.slice(0, 10) : new Date(clock).toISOString().slice(0, 10);
  if (!isDay(text)) throw new Error(`${text} is not a day`);
  return text;
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
