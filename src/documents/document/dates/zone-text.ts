import type { Fault } from './written-time.ts';

const hour = 60 * 60 * 1000;

/**
 * The zones that have names in RFC 5322, section 4.3, with their offsets in hours.
 * https://www.rfc-editor.org/rfc/rfc5322#section-4.3
 */
const namedZones: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};

const offsetForm =
  /^(?:UTC|GMT|UT|Z)? ?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d)(?::?(?<seconds>[0-5]\d))?)?$/i;

/**
 * The UTC offset that is written behind a time, in milliseconds: null if there is none. Remarks in
 * parentheses, and names in brackets behind an offset (RFC 9557), say nothing new. The text must be short:
 * patterns without an anchor at their beginning take time with its square.
 */
export function readZone(text: string): number | null | Fault {
  const zone = text
    .replace(/ ?\([^()]*\)$/, '')
    .replace(/(?<=.)\[.*\]$/, '')
    .trim();
  if (zone === '') return text.trim() === '' ? null : unknownZone(text.trim());
  const named = namedZones[zone.toUpperCase()];
  if (named !== undefined) return named * hour;
  const form = offsetForm.exec(zone)?.groups;
  if (form === undefined) return unknownZone(zone);
  const { sign, hours, minutes = 0, seconds = 0 } = form;
  if (Number(hours) > 15) {
    return { reason: `has the UTC offset ${zone}, but no place is 16 hours from UTC` };
  }
  const length = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -1000 : 1000) * length;
}

/**
 * Like `readZone`, but knows the military zones of one letter, too. They count as UTC, because they were
 * so often used with the wrong sign, as RFC 5322 says.
 */
export function readMailZone(text: string): number | null | Fault {
  return /^[A-IK-Y]$/i.test(text.trim()) ? 0 : readZone(text);
}

function unknownZone(zone: string): Fault {
  if (/^[ap]\.?m\b/i.test(zone)) {
    return { reason: 'counts the hours with AM and PM, instead of from 00 to 24' };
  }
  if (!/^[+-]?\[?\p{L}/u.test(zone)) return { reason: `has "${zone}" behind the time` };
  return { reason: `has the time zone "${zone}" instead of a UTC offset such as +01:00` };
}
