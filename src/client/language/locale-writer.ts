import { TZDate } from '@date-fns/tz';
import { format, type Locale } from 'date-fns';
import type { WriteDate } from './language.ts';

/** Writes dates as date-fns does in a language. */
export function writerOf(locale: Locale): WriteDate {
  return (time, timeZone, pattern) =>
    format(timeZone === null ? noonOf(time) : TZDate.tz(timeZone, time), pattern, { locale });
}

/** At noon, a date is itself in whichever zone the browser is. A date without a zone is cheap. */
function noonOf(time: number): Date {
  const date = new Date(time);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
