import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeedDate } from '#gather/feeds/feed-date.ts';

const evening = Date.UTC(2021, 1, 15, 21, 41);

describe('A date of a feed', () => {
  it.each([
    '2021-02-15T21:41:00Z',
    '2021-02-15T22:41:00+01:00',
    '2021-02-15 21:41:00',
    '2021-02-15 21:41',
    '2021/2/15 21:41:00',
    '20210215T214100Z',
    'Mon, 15 Feb 2021 21:41:00 GMT',
    'Mon, 15 Feb 2021 21:41:00 +0000',
    'Mon, 15 Feb 2021 21:41 UT',
    'Mon, 15 Feb 21 16:41:00 EST',
    'Mon, 15 Feb 2021 22:41:00 CET',
    'Tue, 16 Feb 2021 06:41:00 JST',
    'Mon, 15 Feb 2021 21:41:00 WET',
    'Mon, 15 Feb 2021 22:41:00 GMT+0100',
    'Mon, 15 February 2021 21:41:00',
    'Thu, 15 Feb 2021 21:41:00 GMT',
    'Mon Feb 15 21:41:00 UTC 2021',
    'Monday, February 15, 2021 9:41 PM',
    'Feb 15, 2021 04:41:00 PM EST',
    '15 Feb 2021 21:41:00',
    'Mo, 15 Feb 2021 22:41:00 +0100',
    'lun., 15 févr. 2021 22:41:00 +0100',
    'lun, 15 de febrero de 2021 22:41:00 +0100',
    '  Mon,  15 Feb\n2021 21:41:00   GMT ',
    '1613425260',
    '1613425260000',
  ])('%j is read', (written) => {
    expect(readFeedDate(written)).toBe(evening);
  });

  it.each([
    ['2021-02-15', Date.UTC(2021, 1, 15)],
    ['2021-02', Date.UTC(2021, 1, 1)],
    ['2021', Date.UTC(2021, 0, 1)],
    ['Mon, 15 Feb 2021 12:05 AM', Date.UTC(2021, 1, 15, 0, 5)],
    ['Mon, 15 Feb 2021 12:05 PM', Date.UTC(2021, 1, 15, 12, 5)],
    ['Sa, 15 Mai 2021 10:00:00 +0000', Date.UTC(2021, 4, 15, 10)],
    ['15 Dez 2021', Date.UTC(2021, 11, 15)],
    ['Sat, 15 Feb 97 00:00:00 GMT', Date.UTC(1997, 1, 15)],
  ])('%j is read as what it says', (written, instant) => {
    expect(readFeedDate(written)).toBe(instant);
  });

  it.each([
    '',
    'yesterday',
    'Mon, 32 Feb 2021 21:41:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0001-01-01T00:00:00Z',
    '0000-00-00 00:00:00',
    '2345-06-07T00:00:00Z',
    '02/03/2021',
    'Mon, 15 Feb 2021 21:41:00 XYZT',
    '0',
  ])('%j is none', (written) => {
    expect(readFeedDate(written)).toBeUndefined();
  });

  it('is read from whatever a program writes', () => {
    const years = { min: new Date('1990-01-01T00:00:00Z'), max: new Date('2049-12-31T23:59:59Z') };
    fc.assert(
      fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(readFeedDate(date.toISOString())).toBe(date.getTime());
        expect(readFeedDate(date.toUTCString())).toBe(seconds);
        expect(readFeedDate(new Date(seconds).toString().replace(/ \(.*/, ''))).toBe(seconds);
      }),
    );
  });

  it('of whatever text is a plausible time or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const instant = readFeedDate(text) ?? Date.UTC(2000, 0);
        expect(instant).toBeGreaterThanOrEqual(Date.UTC(1990, 0));
        expect(instant).toBeLessThan(Date.UTC(2101, 0));
      }),
    );
  });
});
