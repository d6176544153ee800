import type { Period } from '#client/routes/addresses.ts';
import type { Month } from '#dataset/values.ts';
import { clockOf, formatOffsetOf } from './clock.ts';
import type { Language } from './language.ts';

/*
 * Everything that turns a time into text. Times come as ISO 8601 in UTC and are told in a time zone
 * (IANA) and a language that are passed in, so that the same page is the same text wherever it is
 * drawn.
 */

/** Tells a point in time, in UTC, in a zone and a language. */
export type FormatInstant = (instant: string, timeZone: string, language: Language) => string;

function tell(instant: string, timeZone: string, pattern: string, { dates }: Language): string {
  return dates.write(Date.parse(instant), timeZone, pattern);
}

/** The day of an instant, `2021-02-15`: what stories are grouped by. */
export function dayOf(instant: string, timeZone: string): string {
  return clockOf(Date.parse(instant), timeZone).toISOString().slice(0, 10);
}

/** `Monday 15 February 2021` */
export function formatDay(instant: string, timeZone: string, language: Language): string {
  return tell(instant, timeZone, language.dates.day, language);
}

/** `Mon 15 February` */
export function formatDayAndMonth(instant: string, timeZone: string, language: Language): string {
  return tell(instant, timeZone, language.dates.dayAndMonth, language);
}

/** `15 February 2021` */
export function formatDate(instant: string, timeZone: string, language: Language): string {
  return tell(instant, timeZone, language.dates.date, language);
}

/** `21:41` */
export function formatTime(instant: string, timeZone: string, language: Language): string {
  return tell(instant, timeZone, language.dates.time, language);
}

/** `Mon 15 Feb, 21:41` */
export function formatMoment(instant: string, timeZone: string, language: Language): string {
  return tell(instant, timeZone, language.dates.moment, language);
}

/** `15 February 2021, 21:41 UTC`, or with the offset that holds at that time: `GMT+1`. */
export function formatFullMoment(instant: string, timeZone: string, language: Language): string {
  const zone = timeZone === 'UTC' ? 'UTC' : formatOffsetOf(Date.parse(instant), timeZone);
  return `${tell(instant, timeZone, language.dates.fullMoment, language)} ${zone}`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What an age is counted in, each from that length on, the longest first. */
const ages = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

/** `3 hours ago`; the future, which clocks that go wrong may see, as `in 3 hours`. */
export function formatAgo(instant: string, now: number, { tag }: Language): string {
  const distance = Date.parse(instant) - now;
  const length = Math.max(minute, Math.abs(distance));
  const [unit, size] = ages.find((age) => length >= age[1]) ?? ages[4];
  const amount = Math.sign(distance) * Math.floor(length / size);
  return new Intl.RelativeTimeFormat(tag).format(amount, unit);
}

/** A day or a month of the site's zone: `15 February 2021`, `February 2021` */
export function formatPeriod(period: Period, language: Language): string {
  const { date, month } = language.dates;
  return language.dates.write(Date.parse(period), null, period.length === 7 ? month : date);
}

/** `Feb` */
export function formatShortMonth(month: Month, { dates }: Language): string {
  return dates.write(Date.parse(month), null, 'LLL');
}

/** The letter of a weekday, 1 for Monday to 7 for Sunday: `M` */
export function formatWeekday(weekday: number, { dates }: Language): string {
  return dates.write(Date.parse(`2024-01-0${weekday}`), null, 'EEEEE');
}
