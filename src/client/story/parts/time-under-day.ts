import {
  dayOf,
  type FormatInstant,
  formatTime,
  formatTimestamp,
  formatTimestampInYear,
} from '#client/language/dates.ts';

/**
 * How to format a time under a heading with its day: as the time of day. Headings show days in the site's
 * zone. In the reader's zone, the time may fall on another day, which it then has with it.
 */
export function timeUnderDay(
  publishedAt: string,
  timeZone: string,
  siteTimeZone: string,
): FormatInstant {
  const [day, headed] = [dayOf(publishedAt, timeZone), dayOf(publishedAt, siteTimeZone)];
  if (day === headed) return formatTime;
  return day.slice(0, 4) === headed.slice(0, 4) ? formatTimestamp : formatTimestampInYear;
}
