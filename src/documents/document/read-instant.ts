import { TZDate, tzOffset } from '@date-fns/tz';
import { format, isValid, parseISO } from 'date-fns';
import type { Day, Instant } from '#dataset/values.ts';

export type InstantResult =
  | { ok: true; instant: Instant }
  | { ok: false /** Completes "which …". */; reason: string };

const isoForm =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?<time>\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(?<zone>[Zz]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/;

/**
 * Reads a point in time in ISO 8601. A time without an offset is local to `timeZone` (an IANA name), and
 * a date without a time is its midnight there. A local time that occurs twice, when clocks are put back,
 * is the first of the two; one that is skipped, when they are put forward, is moved by as much.
 */
export function readInstant(text: string, timeZone: string): InstantResult {
  if (isExact(text)) return { ok: true, instant: text };
  const form = isoForm.exec(text.trim())?.groups;
  if (form === undefined) return { ok: false, reason: 'is not in ISO 8601 form' };
  const { date = '', time = '00:00', zone } = form;
  const local = parseISO(`${date}T${time.replace(',', '.')}${zone?.toUpperCase() ?? 'Z'}`);
  if (!isValid(local)) return { ok: false, reason: 'is not a date that exists' };
  const moment = zone === undefined ? momentOf(local.getTime(), timeZone) : local.getTime();
  const written = new Date(moment).toISOString().replace('.000Z', 'Z');
  // A year like 0021 is a typing mistake.
  if (isInstant(written)) return { ok: true, instant: written };
  return { ok: false, reason: 'is not between the years 1000 and 2999' };
}

const day = 24 * 60 * 60 * 1000;

/** The moment at which the clocks of a zone show a local time, given as if it were UTC. */
function momentOf(local: number, timeZone: string): number {
  const offsetAt = (time: number) => tzOffset(timeZone, new Date(time)) * 60 * 1000;
  const before = local - offsetAt(local - day);
  const after = local - offsetAt(local + day);
  const right = [before, after].filter((moment) => moment + offsetAt(moment) === local);
  return right.length === 0 ? before : Math.min(...right);
}

const exact =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Whether a text is already written as an instant, and its date exists. */
function isExact(text: string): text is Instant {
  if (!exact.test(text)) return false;
  if (text.slice(8, 10) <= '28') return true;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace('Z', '.000Z');
}

function isInstant(text: string): text is Instant {
  return /^[12]\d{3}-/.test(text);
}

/** The day of an instant in a time zone (an IANA name). */
export function dayOf(instant: Instant, timeZone: string): Day {
  const text =
    timeZone === 'UTC'
      ? instant.slice(0, 10)
      : format(TZDate.tz(timeZone, Date.parse(instant)), 'yyyy-MM-dd');
  if (!isDay(text)) throw new Error(`${text} is not a day`);
  return text;
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
