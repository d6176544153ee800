import process from 'node:process';
import { afterEach, describe, expect, test } from 'vitest';
import {
  dayOf,
  formatDay,
  formatDayInYear,
  formatFullTimestamp,
  formatTime,
  formatTimestamp,
  formatTimestampInYear,
} from '#client/language/dates.ts';
import { english } from '#client/language/en/interface.ts';
import { loadLanguage } from '#client/language/load-language.ts';

const ownZone = process.env.TZ;

afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

describe('a time', () => {
  test.each([
    ['UTC', '21:41', 'Monday 15 February 2021', '15 February 2021, 21:41 UTC'],
    ['Europe/Berlin', '22:41', 'Monday 15 February 2021', '15 February 2021, 22:41 GMT+1'],
    ['Asia/Tokyo', '06:41', 'Tuesday 16 February 2021', '16 February 2021, 06:41 GMT+9'],
    ['America/St_Johns', '18:11', 'Monday 15 February 2021', '15 February 2021, 18:11 GMT-3:30'],
  ])('is shown in the site’s zone: %s', (zone, time, day, moment) => {
    const instant = '2021-02-15T21:41:00Z';
    expect(formatTime(instant, zone, english)).toBe(time);
    expect(formatDay(instant, zone, english)).toBe(day);
    expect(formatFullTimestamp(instant, zone, english)).toBe(moment);
  });

  test.each([
    ['before the clocks go forward', '2024-03-31T00:59:59Z', '01:59', 'GMT+1'],
    ['after the clocks go forward', '2024-03-31T01:00:00Z', '03:00', 'GMT+2'],
    ['before the clocks go back', '2024-10-27T00:59:59Z', '02:59', 'GMT+2'],
    ['after the clocks go back', '2024-10-27T01:00:00Z', '02:00', 'GMT+1'],
  ])('is right %s', (_when, instant, time, offset) => {
    expect(formatTime(instant, 'Europe/Berlin', english)).toBe(time);
    expect(formatFullTimestamp(instant, 'Europe/Berlin', english)).toContain(offset);
  });

  test.each([
    ['en', 'Monday 31 May 1971', '31 May 1971, 23:35 GMT-0:44'],
    ['de', 'Montag, 31. Mai 1971', '31. Mai 1971, 23:35 GMT-0:44'],
    ['ar', 'الاثنين 31 مايو 1971', '31 مايو 1971، 23:35 GMT-0:44'],
    ['fr', 'lundi 31 mai 1971', '31 mai 1971, 23:35 GMT-0:44'],
  ])('is right in a zone just west of Greenwich, in the language %s', async (tag, day, moment) => {
    const language = await loadLanguage(tag);
    const instant = '1971-06-01T00:20:00Z';
    expect(dayOf(instant, 'Africa/Monrovia')).toBe('1971-05-31');
    expect(formatDay(instant, 'Africa/Monrovia', language)).toBe(day);
    expect(formatFullTimestamp(instant, 'Africa/Monrovia', language)).toBe(moment);
  });

  test.each([
    ['en', 'Mon 15 February 2021', 'Mon 15 Feb 2021, 21:41'],
    ['de', 'Mo, 15. Februar 2021', 'Mo 15. Feb. 2021, 21:41'],
    ['ar', 'الاثنين 15 فبراير 2021', 'الاثنين 15 فبراير 2021، 21:41'],
    ['fr', 'lun. 15 févr. 2021', 'lun. 15 févr. 2021, 21:41'],
  ])('has a short form with its year in the language %s', async (tag, day, moment) => {
    const language = await loadLanguage(tag);
    expect(formatDayInYear('2021-02-15T21:41:00Z', 'UTC', language)).toBe(day);
    expect(formatTimestampInYear('2021-02-15T21:41:00Z', 'UTC', language)).toBe(moment);
  });

  test('is the same text for every reader, whatever their own time zone', () => {
    const texts = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'].map((zone) => {
      process.env.TZ = zone;
      return {
        clock: new Date('2021-02-15T21:41:00Z').getHours(),
        day: dayOf('2021-02-15T23:30:00Z', 'Europe/Berlin'),
        moment: formatTimestamp('2021-02-15T23:30:00Z', 'Europe/Berlin', english),
      };
    });
    expect(new Set(texts.map(({ clock }) => clock)).size).toBe(3);
    expect(texts.map(({ day }) => day)).toEqual(Array(3).fill('2021-02-16'));
    expect(texts.map(({ moment }) => moment)).toEqual(Array(3).fill('Tue 16 Feb, 00:30'));
  });
});
