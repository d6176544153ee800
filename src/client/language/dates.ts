import type { Period } from '#client/routes/addresses.ts';
import type { Month, Year } from '#dataset/values.ts';
import { clockOf, formatOffsetOf } from './clock.ts';
import type { Language } from './language.ts';

/*
 * Formats times as text. Times are ISO 8601 in UTC; the time zone (IANA) and the language are
 * passed in, so that a page is the same text wherever it is rendered.
 */

/** Formats an instant (ISO 8601, UTC) in a time zone (IANA) and a language. */
export type FormatInstant = (instant: string, timeZone: string, language: Language) => string;

function write(instant: string, timeZone: string, pattern: string, { dates }: Language): string {
  return dates.write(Date.parse(instant), timeZone, pattern);
}

/** The day of an instant in a time zone, `2021-02-15`, by which stories are grouped. */
export function dayOf(instant: string, timeZone: string): string {
  return clockOf(Date.parse(instant), timeZone).toISOString().slice(0, 10);
}

/** The year of an instant in a time zone, `2021`. */
export function yearOf(instant: string, timeZone: string): string {
  return dayOf(instant, timeZone).slice(0, 4);
}

/** `Monday 15 February 2021` */
export function formatDay(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.day, language);
}

/** `Mon 15 February` */
export function formatDayAndMonth(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.dayAndMonth, language);
}

/** `Mon 15 February 2021` */
export function formatDayInYear(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.dayInYear, language);
}

/** `15 February 2021` */
export function formatDate(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.date, language);
}

/** `21:41` */
export function formatTime(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.time, language);
}

/** `Mon 15 Feb, 21:41` */
export function formatTimestamp(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.timestamp, language);
}

/** `Mon 15 Feb 2021, 21:41` */
export function formatTimestampInYear(
  instant: string,
  timeZone: string,
  language: Language,
): string {
  return write(instant, timeZone, language.dates.timestampInYear, language);
}

/** `15 February 2021, 21:41` */
function formatDateAndTime(instant: string, timeZone: string, language: Language): string {
  return write(instant, timeZone, language.dates.fullTimestamp, language);
}

/** `15 February 2021, 21:41 UTC`, or with the offset at that time, such as `GMT+1`. */
export function formatFullTimestamp(instant: string, timeZone: string, language: Language): string {
  const zone = timeZone === 'UTC' ? 'UTC' : formatOffsetOf(Date.parse(instant), timeZone);
  return `${formatDateAndTime(instant, timeZone, language)} ${zone}`;
}

/** Known as one of these: a date, an uncertain one, or only when the article was first seen. */
type Dated = { publishedAt: string; dateUncertain?: true | undefined; dateSeen?: true | undefined };

/** The date of an article, if it is known; else that it is uncertain, or `seen 15 February 2021, 21:41` */
export function formatArticleDate(
  { publishedAt, dateUncertain, dateSeen }: Dated,
  format: FormatInstant,
  timeZone: string,
  language: Language,
  formatSeen: FormatInstant = formatDateAndTime,
): string {
  if (dateUncertain === true) return language.dateUncertain;
  if (dateSeen !== true) return format(publishedAt, timeZone, language);
  return language.seenAt(formatSeen(publishedAt, timeZone, language));
}

/** The language of what `formatArticleDate` says, where it isn't that of dates. */
export function langOfDate(
  { dateUncertain, dateSeen }: Omit<Dated, 'publishedAt'>,
  { textsTag }: Language,
): string | undefined {
  return dateUncertain === true || dateSeen === true ? textsTag : undefined;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * The units of an age, each with the length in milliseconds from which it is used, longest first.
 */
const ages = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

/**
 * `3 hours ago`, relative to `now` in milliseconds since the Unix epoch. A time in the future, as
 * seen by a slow clock, is `in 3 hours`.
 */
export function formatAgo(instant: string, now: number, { tag }: Language): string {
  const distance = Date.parse(instant) - now;
  const length = Math.max(minute, Math.abs(distance));
  const [unit, size] = ages.find((age) => length >= age[1]) ?? ages[4];
  const amount = Math.sign(distance) * Math.floor(length / size);
  return new Intl.RelativeTimeFormat(tag).format(amount, unit);
}

/** A day, month or year: `15 February 2021`, `February 2021`, `2021` */
export function formatPeriod(period: Year | Period, { dates }: Language): string {
  const pattern = { 4: 'yyyy', 7: dates.month }[period.length] ?? dates.date;
  return dates.write(Date.parse(period), null, pattern);
}

/** `Feb` */
export function formatShortMonth(month: Month, { dates }: Language): string {
  return dates.write(Date.parse(month), null, 'LLL');
}

/** The initial of a weekday, from 1 (Monday) to 7 (Sunday): `M` */
export function formatWeekday(weekday: number, { dates }: Language): string {
  return dates.write(Date.parse(`2024-01-0${weekday}`), null, 'EEEEE');
}
