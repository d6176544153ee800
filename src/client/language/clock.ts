import { tzOffset } from '@date-fns/tz/tzOffset';

const minute = 60_000;

/**
 * Converts a time in milliseconds since the Unix epoch to a date whose UTC fields are the local
 * date and time in a time zone (IANA).
 */
export function clockOf(time: number, timeZone: string): Date {
  // Before standard time, offsets include seconds.
  return new Date(time + Math.round(tzOffset(timeZone, new Date(time)) * minute));
}

/**
 * The UTC offset of a time zone (IANA) at a time in milliseconds since the Unix epoch: `GMT-3:30`
 */
export function formatOffsetOf(time: number, timeZone: string): string {
  const offset = Math.trunc(tzOffset(timeZone, new Date(time)));
  const hours = Math.trunc(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `GMT${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
