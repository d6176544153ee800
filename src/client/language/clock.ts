import { tzOffset } from '@date-fns/tz/tzOffset';

const minute = 60_000;

/**
 * What clocks and calendars show in a time zone (IANA) at a time, in milliseconds since 1970: a date
 * whose fields in UTC are those of the zone.
 */
export function clockOf(time: number, timeZone: string): Date {
  // Offsets of the days before standard time have seconds.
  return new Date(time + Math.round(tzOffset(timeZone, new Date(time)) * minute));
}

/** How far a zone's clocks are from UTC at a time: `GMT+1`, `GMT-3:30` */
export function formatOffsetOf(time: number, timeZone: string): string {
  const offset = Math.trunc(tzOffset(timeZone, new Date(time)));
  const hours = Math.trunc(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `GMT${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
