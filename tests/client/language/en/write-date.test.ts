import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOffsetOf } from '#client/language/clock.ts';
import { dayOf } from '#client/language/dates.ts';
import { english } from '#client/language/en/interface.ts';

const { write, ...named } = english.dates;
const patterns = [...Object.values(named), 'LLL', 'EEEEE'];

const times = fc.date({
  min: new Date('1850-01-01T00:00:00Z'),
  max: new Date('2150-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const zones = fc.constantFrom(
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Europe/Paris',
);

describe('a date in English, at any time, in any zone', () => {
  test('matches date-fns', () => {
    fc.assert(
      fc.property(times, zones, fc.constantFrom(...patterns), (time, zone, pattern) => {
        const theirs = format(TZDate.tz(zone, time), pattern, { locale: enUS });
        expect(write(time.getTime(), zone, pattern)).toBe(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  test('has the day boundary and UTC offset of date-fns', () => {
    fc.assert(
      fc.property(times, zones, (time, zone) => {
        const there = TZDate.tz(zone, time);
        expect(dayOf(time.toISOString(), zone)).toBe(format(there, 'yyyy-MM-dd'));
        expect(formatOffsetOf(time.getTime(), zone)).toBe(format(there, 'O'));
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same in all zones if it has no time', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(english.dates.date, 'LLL', 'EEEEE'), (time, pattern) => {
        const day = time.toISOString().slice(0, 10);
        const theirs = format(new Date(`${day}T12:00`), pattern, { locale: enUS });
        expect(write(Date.parse(day), null, pattern)).toBe(theirs);
      }),
    );
  });
});
