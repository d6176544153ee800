import { TZDate, tzOffset } from '@date-fns/tz';
import { format, isValid, parseISO } from 'date-fns';
import type { Day, Instant } from '#dataset/values.ts';

export type InstantResult =
  | { ok: true; instant: Instant }
  | { ok: false /** Completes "which …". */; reason: string };

const isoForm =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[Tt ](?<time>\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(?<zone>[Zz]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/;

/**
 * Reads a point in time in ISO 8601. A time without an offset, and a date without a time (its
 * midnight), are those of `timeZone` (IANA): the first of two where its clocks are put back, and
 * moved on by as much as they are put forward where they skip it.
 */
export function readInstant(text: string, timeZone: string): InstantResult {
  if (isExact(text)) return { ok: true, instant: text };
  const form = isoForm.exec(text.trim())?.groups;
  if (form === undefined) return { ok: false, reason: 'is not in the form of ISO 8601' };
  const { date = '', time = '00:00', zone } = form;
  const told = parseISO(`${date}T${time.replace(',', '.')}${zone?.toUpperCase() ?? 'Z'}`);
  if (!isValid(told)) return { ok: false, reason: 'is not a date that exists' };
  const moment = zone === undefined ? momentOf(told.getTime(), timeZone) : told.getTime();
  const written = new Date(moment).toISOString().replace('.000Z', 'Z');
  // A year of 0021 is a slip of the pen.
  if (isInstant(written)) return { ok: true, instant: written };
  return { ok: false, reason: 'is not between the years 1000 and 2999' };
}

const day = 24 * 60 * 60 * 1000;

/** When the clocks of a zone tell a time, which is given as if they were those of UTC. */
function momentOf(told: number, timeZone: string): number {
  const offsetAt = (time: number) => tzOffset(timeZone, new Date(time)) * 60 * 1000;
  const before = told - offsetAt(told - day);
  const after = told - offsetAt(told + day);
  const right = [before, after].filter((moment) => moment + offsetAt(moment) === told);
  return right.length === 0 ? before : Math.min(...right);
}

const exact =
  /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Whether a text is a date that exists, written just as an instant is. */
function isExact(text: string): text is Instant {
  if (!exact.test(text)) return false;
  if (text.slice(8, 10) <= '28') return true;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text.replace('Z', '.000Z');
}

function isInstant(text: string): text is Instant {
  return /^[12]\d{3}-/.test(text);
}

/** The day on which an instant falls in a time zone. */
export function dayOf(instant: Instant, timeZone: string): Day {
  const text =
    timeZone === 'UTC'
      ? instant.slice(0, 10)
      : format(TZDate.tz(timeZone, Date.parse(instant)), 'yyyy-MM-dd');
  if (!isDay(text)) throw new Error(`No day in ${text}`);
  return text;
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
