import { TZDate, tz } from '@date-fns/tz';
import { format, isValid, parseISO } from 'date-fns';
import type { Day, Instant } from '#dataset/values.ts';

export type InstantReading =
  | { ok: true; instant: Instant }
  | { ok: false /** Completes "which …". */; reason: string };

const isoForm =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?)?$/;

/**
 * Reads a point in time in ISO 8601. A time without an offset, and a date without a time (its
 * midnight), are those of `timeZone` (IANA): the first of two where its clocks are put back, and
 * moved on by as much as they are put forward where they skip it.
 */
export function readInstant(text: string, timeZone: string): InstantReading {
  const trimmed = text.trim();
  const form = isoForm.exec(trimmed);
  if (form === null) return { ok: false, reason: 'is not in the form of ISO 8601' };
  const normal = trimmed.toUpperCase().replace(' ', 'T').replace(',', '.').replace(/\s/g, '');
  const date =
    form.groups?.zone === undefined ? parseISO(normal, { in: tz(timeZone) }) : parseISO(normal);
  if (!isValid(date)) return { ok: false, reason: 'is not a date that exists' };
  const written = new Date(date.getTime()).toISOString().replace('.000Z', 'Z');
  // A year of 0021 is a slip of the pen.
  if (isInstant(written)) return { ok: true, instant: written };
  return { ok: false, reason: 'is not between the years 1000 and 2999' };
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
