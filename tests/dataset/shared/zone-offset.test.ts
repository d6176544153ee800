import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneOffset } from '#dataset/shared/zone-offset.ts';

const seconds = 1000;
const minutes = 60 * seconds;

describe('the UTC offset of a zone', () => {
  test.each([
    ['Africa/Monrovia', '1971-06-01T00:20:00Z', -(44 * minutes + 30 * seconds)],
    ['Africa/Monrovia', '1972-06-01T00:20:00Z', 0],
    ['Europe/Lisbon', '1900-06-01T12:00:00Z', -(36 * minutes + 45 * seconds)],
    ['Europe/Madrid', '1890-06-01T12:00:00Z', -(14 * minutes + 44 * seconds)],
    ['Europe/Dublin', '1900-06-01T12:00:00Z', -(25 * minutes + 21 * seconds)],
    ['Europe/London', '1800-06-01T12:00:00Z', -(1 * minutes + 15 * seconds)],
    ['Europe/Paris', '1900-06-01T12:00:00Z', 9 * minutes + 21 * seconds],
    ['America/St_Johns', '2021-02-15T12:00:00Z', -210 * minutes],
    ['Asia/Kathmandu', '2021-02-15T12:00:00Z', 345 * minutes],
    ['UTC', '2021-02-15T12:00:00Z', 0],
  ])('%s at %s', (zone, instant, offset) => {
    expect(zoneOffset(Date.parse(instant), zone)).toBe(offset);
  });

  test('is what its clocks show, at any time, in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const times = fc.date({
      min: new Date('1800-01-01T00:00:00Z'),
      max: new Date('2150-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, zones, (date, zone) => {
        const time = Math.floor(date.getTime() / seconds) * seconds;
        expect(time + zoneOffset(time, zone)).toBe(clockIn(time, zone));
      }),
      { numRuns: 2000 },
    );
  });
});

/** What the clocks of a zone show, as if it were UTC. */
function clockIn(time: number, zone: string): number {
  const format = clocks.get(zone) ?? clockOf(zone);
  clocks.set(zone, format);
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
  const [year, month, day] = [part('year'), part('month') - 1, part('day')];
  return Date.UTC(year, month, day, part('hour'), part('minute'), part('second'));
}

/** Each is made once: to make one takes longer than all else here. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
