import { readInstant } from '#documents/document/read-instant.ts';
import { englishMonths, zoneOffsets } from './date-names.ts';

/** Years that news of a feed can be of. Clocks that begin at 1970 or in the year 1 aren't dates. */
const plausibleYears = { first: 1990, last: 2100 };

/**
 * Reads a date as feeds have it: in ISO 8601 or RFC 822 form, or near them. A day of the week is ignored,
 * for it is often wrong; a year of two digits is one from 1950 to 2049; a time without a zone is in UTC; a
 * number is of seconds or milliseconds since 1970. Undefined if it can't be read, or isn't plausible.
 */
export function readFeedDate(written: string): number | undefined {
  const text = written.slice(0, 100).replace(/\s+/g, ' ').trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    return plausible(text.length === 10 ? Number(text) * 1000 : Number(text));
  }
  const whole = text.replace(/^(\d{4}-\d{2})$/, '$1-01').replace(/^(\d{4})$/, '$1-01-01');
  const result = readInstant(withPlainZone(withPlainClock(withPlainDay(whole))), 'UTC');
  return result.ok ? plausible(Date.parse(result.instant)) : undefined;
}

function plausible(instant: number): number | undefined {
  const year = new Date(instant).getUTCFullYear();
  return year >= plausibleYears.first && year <= plausibleYears.last ? instant : undefined;
}

/** Without the day of the week, with the month in English. */
function withPlainDay(text: string): string {
  return text
    .replace(/^\p{L}{2,12}\.?, ?|^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6} (?=\p{L}|\d)/iu, '')
    .replace(/\p{L}{3,12}\.?(?=[ ,-])/gu, (word) => {
      const name = word
        .normalize('NFD')
        .replace(/[^a-z]/gi, '')
        .toLowerCase();
      return englishMonths.get(name) ?? word.replace('.', '');
    })
    .replace(/^(\d{1,2})(?:st|nd|rd|th)? (?:de )?(\p{L}{3,9}) (?:de )?(?=\d)/iu, '$1 $2 ');
}

/** With hours from 0 to 24, where they were counted to noon. */
function withPlainClock(text: string): string {
  return text.replace(
    /(?<!\d)(\d{1,2}):(\d{2})(:\d{2})? ?([ap])\.?m\.?(?!\p{L})/iu,
    (_, hours: string, minutes: string, seconds: string | undefined, half: string) => {
      const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return `${String(hour).padStart(2, '0')}:${minutes}${seconds ?? ''}`;
    },
  );
}

/** With an offset in place of the name of a zone, or behind it (`GMT+0200`). */
function withPlainZone(text: string): string {
  return text.replace(/(?<=\d ?)([A-Z]{2,4})$/, (name) => zoneOffsets.get(name) ?? name);
}
