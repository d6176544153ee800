import { TZDate } from '@date-fns/tz';
import { format, type Locale } from 'date-fns';
import { clockOf } from './clock.ts';
import type { WriteDate } from './language.ts';

/** Formats dates with a date-fns locale. */
export function writerOf(locale: Locale): WriteDate {
  return (time, timeZone, pattern) => {
    const date = timeZone === null ? noonOf(time) : clockDateOf(time, timeZone);
    return format(date, pattern, { locale });
  };
}

/** A date that shows what the clocks of a zone do. Not in that zone itself: see `zoneOffset`. */
function clockDateOf(time: number, timeZone: string): Date {
  return TZDate.tz('UTC', clockOf(time, timeZone).getTime());
}

/** The date at noon in the browser's zone: much cheaper to format than a date with a zone. */
function noonOf(time: number): Date {
  const date = new Date(time);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
