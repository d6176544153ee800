import { zoneOffset } from '#dataset/shared/zone-offset.ts';

/**
 * Converts a time in milliseconds since the Unix epoch to a date whose UTC fields are the local
 * date and time in a time zone (IANA).
 */
export function clockOf(time: number, timeZone: string): Date {
  return new Date(time + zoneOffset(time, timeZone));
}

/**
 * The UTC offset of a time zone (IANA) at a time in milliseconds since the Unix epoch: `GMT-3:30`
 */
export function formatOffsetOf(time: number, timeZone: string): string {
  const offset = Math.trunc(zoneOffset(time, timeZone) / 60_000);
  const hours = Math.trunc(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `GMT${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
