import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';

/*
 * Everything that turns a time into text. Times come as ISO 8601 in UTC and are told in a time zone
 * (IANA) that is passed in, so that the same page is the same text wherever it is drawn.
 */

function at(instant: string, timeZone: string): TZDate {
  return TZDate.tz(timeZone, Date.parse(instant));
}

/** The day of an instant, `2021-02-15`: what stories are grouped by. */
export function dayOf(instant: string, timeZone: string): string {
  return format(at(instant, timeZone), 'yyyy-MM-dd');
}

/** `Monday 15 February 2021` */
export function tellDay(instant: string, timeZone: string): string {
  return format(at(instant, timeZone), 'EEEE d MMMM yyyy');
}

/** `21:41` */
export function tellTime(instant: string, timeZone: string): string {
  return format(at(instant, timeZone), 'HH:mm');
}

/** `Mon 15 Feb, 21:41` */
export function tellMoment(instant: string, timeZone: string): string {
  return format(at(instant, timeZone), 'EEE d MMM, HH:mm');
}

/** `15 February 2021, 21:41 UTC` */
export function tellFullMoment(instant: string, timeZone: string): string {
  return `${format(at(instant, timeZone), 'd MMMM yyyy, HH:mm')} ${tellZone(instant, timeZone)}`;
}

/** `UTC`, or the offset that holds at that time: `GMT+1`. */
function tellZone(instant: string, timeZone: string): string {
  return timeZone === 'UTC' ? 'UTC' : format(at(instant, timeZone), 'O');
}
