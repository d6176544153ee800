import { TZDate } from '@date-fns/tz';
import { format, type Locale } from 'date-fns';
import type { WriteDate } from './language.ts';

/** Formats dates with a date-fns locale. */
export function writerOf(locale: Locale): WriteDate {
  return (time, timeZone, pattern) =>
    format(timeZone === null ? noonOf(time) : TZDate.tz(timeZone, time), pattern, { locale });
}

/** The date at noon in the browser's zone: much cheaper to format than a date with a zone. */
function noonOf(time: number): Date {
  const date = new Date(time);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
