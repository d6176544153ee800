import { TZDate, tz } from '@date-fns/tz';
import { format, isValid, parseISO } from 'date-fns';
import type { Day, Instant } from '#dataset/values.ts';

const isoForm =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads a point in time in ISO 8601. A time without an offset, and a date without a time (its
 * midnight), are those of `timeZone` (IANA). Null where the text has another form or the date doesn't
 * exist.
 */
export function readInstant(text: string, timeZone: string): Instant | null {
  const trimmed = text.trim();
  const form = isoForm.exec(trimmed);
  if (form === null) return null;
  const normal = trimmed.toUpperCase().replace(' ', 'T').replace(',', '.').replace(/\s/g, '');
  const date =
    form.groups?.zone === undefined ? parseISO(normal, { in: tz(timeZone) }) : parseISO(normal);
  return isValid(date) ? instantOf(date.getTime()) : null;
}

/** Milliseconds since 1970 as an instant, without the fraction where it is zero. */
function instantOf(time: number): Instant | null {
  const text = new Date(time).toISOString().replace('.000Z', 'Z');
  return isInstant(text) ? text : null;
}

function isInstant(text: string): text is Instant {
  return /^\d{4}-/.test(text);
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
