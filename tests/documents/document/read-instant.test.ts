// Long for one file: it is one table of written dates, each with the instant it means.

import process from 'node:process';
import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '#dataset/values.ts';
import { readInstant } from '#documents/document/read-instant.ts';
import {
  report,
  storyOf,
  storyText,
  titlesOf,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** When a story of this date was published, in a site of this time zone; null where it is none. */
async function instantOf(publishedDateTime: string, timeZone = 'UTC'): Promise<string | null> {
  const world = await writeWorld({
    'site.yaml': `timeZone: ${timeZone}`,
    'a.md': storyText({ publishedDateTime }),
  });
  if (titlesOf(world).length > 0) return storyOf(world, 'Bridge reopens').publishedAt;
  expect(world.problems).toMatchObject([{ code: 'date-wrong', path: 'publishedDateTime' }]);
  return null;
}

describe('a date', () => {
  it.each([
    // ISO 8601 in its extended form
    ['2021-02-15T21:41:00Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15T21:41Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15T21Z', '2021-02-15T21:00:00Z'],
    ['2021-02-15t21:41:00z', '2021-02-15T21:41:00Z'],
    ['2021-02-15 21:41:00 +0000', '2021-02-15T21:41:00Z'],
    ['2021-02-15T23:41:00+02:00', '2021-02-15T21:41:00Z'],
    ['2021-02-15T16:41:00-0500', '2021-02-15T21:41:00Z'],
    ['2021-02-16T11:41:00+14', '2021-02-15T21:41:00Z'],
    ['2021-02-15T21:41:00-00:00', '2021-02-15T21:41:00Z'],
    ['2021-02-15T24:00:00Z', '2021-02-16T00:00:00Z'],
    ['2021-12-31T24:00Z', '2022-01-01T00:00:00Z'],
    ['2020-02-29', '2020-02-29T00:00:00Z'],
    ['1605-01-01', '1605-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
    // a fraction of its last part, after a point or a comma
    ['2021-02-15T21:41:00.250Z', '2021-02-15T21:41:00.250Z'],
    ['2021-02-15T21:41:00.2Z', '2021-02-15T21:41:00.200Z'],
    ['2021-02-15T21:41:00,000000Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15T21:41:00.1234567890Z', '2021-02-15T21:41:00.123Z'],
    ['2021-02-15T23:59:59.9999999999Z', '2021-02-15T23:59:59.999Z'],
    ['2021-02-15T21:41.5Z', '2021-02-15T21:41:30Z'],
    ['2021-02-15T21,25Z', '2021-02-15T21:15:00Z'],
    // the basic form, alone and mixed
    ['20210215T214100Z', '2021-02-15T21:41:00Z'],
    ['20210215T2141Z', '2021-02-15T21:41:00Z'],
    ['20210215T21Z', '2021-02-15T21:00:00Z'],
    ['20210215T234100+0200', '2021-02-15T21:41:00Z'],
    ['20210215T21:41:00Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15T214100,5Z', '2021-02-15T21:41:00.500Z'],
    ['20210215', '2021-02-15T00:00:00Z'],
    ['20210215214100', '2021-02-15T21:41:00Z'],
    // weeks and days of the year
    ['2024-W10-2', '2024-03-05T00:00:00Z'],
    ['2024W102T10:00:00Z', '2024-03-05T10:00:00Z'],
    ['2020-W53-7', '2021-01-03T00:00:00Z'],
    ['2020-W01-1', '2019-12-30T00:00:00Z'],
    ['2024-065', '2024-03-05T00:00:00Z'],
    ['2024065T100000Z', '2024-03-05T10:00:00Z'],
    ['2024-366', '2024-12-31T00:00:00Z'],
    // the leap second
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['20161231T235960Z', '2017-01-01T00:00:00Z'],
    ['2016-12-31T18:59:60-05:00', '2017-01-01T00:00:00Z'],
    ['2017-01-01T05:29:60.5+05:30', '2017-01-01T00:00:00.500Z'],
    // names of zones behind a blank, or none
    ['2024-03-05 21:41:00 UTC', '2024-03-05T21:41:00Z'],
    ['2024-03-05 21:41:00 GMT', '2024-03-05T21:41:00Z'],
    ['2024-03-05T21:41:00 Z', '2024-03-05T21:41:00Z'],
    ['2024-03-05 21:41:00UTC', '2024-03-05T21:41:00Z'],
    ['2024-03-05 21:41 utc', '2024-03-05T21:41:00Z'],
    ['2024-03-05 21:41:00 GMT+2', '2024-03-05T19:41:00Z'],
    ['2024-03-05T10:00:00+01:00[Europe/Berlin]', '2024-03-05T09:00:00Z'],
    // one digit where two are usual, and the separators of other tools
    ['2024-03-05 9:05', '2024-03-05T09:05:00Z'],
    ['2024-03-05T9:05:07Z', '2024-03-05T09:05:07Z'],
    ['2024-3-5', '2024-03-05T00:00:00Z'],
    ['2024/03/05 09:05:01', '2024-03-05T09:05:01Z'],
    ['2024.03.05', '2024-03-05T00:00:00Z'],
    // mail and feeds: RFC 5322 and what came before
    ['Mon, 15 Feb 2021 21:41:00 GMT', '2021-02-15T21:41:00Z'],
    ['Mon, 15 Feb 2021 21:41:00 +0000 (UTC)', '2021-02-15T21:41:00Z'],
    ['15 Feb 2021 21:41 -0500', '2021-02-16T02:41:00Z'],
    ['mon,15 feb 2021 21:41:00 gmt', '2021-02-15T21:41:00Z'],
    ['15 Feb 2021 21:41:00 EST', '2021-02-16T02:41:00Z'],
    ['15 Feb 2021 21:41:00 EDT', '2021-02-16T01:41:00Z'],
    ['15 Feb 2021 21:41:00 CST', '2021-02-16T03:41:00Z'],
    ['15 Feb 2021 21:41:00 CDT', '2021-02-16T02:41:00Z'],
    ['15 Feb 2021 21:41:00 MST', '2021-02-16T04:41:00Z'],
    ['15 Feb 2021 21:41:00 MDT', '2021-02-16T03:41:00Z'],
    ['15 Feb 2021 21:41:00 PST', '2021-02-16T05:41:00Z'],
    ['15 Feb 2021 21:41:00 PDT', '2021-02-16T04:41:00Z'],
    ['15 Feb 2021 21:41:00 UT', '2021-02-15T21:41:00Z'],
    ['15 Feb 2021 21:41:00 Z', '2021-02-15T21:41:00Z'],
    ['15 Feb 2021 21:41:00 R', '2021-02-15T21:41:00Z'],
    ['15 Feb 21 21:41:00 GMT', '2021-02-15T21:41:00Z'],
    ['15 Feb 49 21:41:00 GMT', '2049-02-15T21:41:00Z'],
    ['15 Feb 50 21:41:00 GMT', '1950-02-15T21:41:00Z'],
    ['15 Feb 121 21:41:00 GMT', '2021-02-15T21:41:00Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['Tue Mar  5 10:00:00 UTC 2024', '2024-03-05T10:00:00Z'],
    ['Tue Mar 05 2024 10:00:00 GMT+0100 (Central European Time)', '2024-03-05T09:00:00Z'],
    ['5 March 2024', '2024-03-05T00:00:00Z'],
    ['March 5, 2024', '2024-03-05T00:00:00Z'],
    ['Sat, 31 Dec 2016 23:59:60 GMT', '2017-01-01T00:00:00Z'],
  ])('%s is %s', async (written, instant) => {
    expect(await instantOf(written)).toBe(instant);
  });

  it.each([
    ['a no-break space', '2024-03-05\u00a010:00:00'],
    ['a narrow no-break space', '2024-03-05\u202f10:00:00'],
    ['a minus sign', '2024-03-05T05:00:00\u221205:00'],
    ['no-break hyphens', '2024\u201103\u201105T10:00:00'],
    ['an en dash', '2024\u201303\u201305T10:00:00'],
    ['full-width signs', '\uff12\uff10\uff12\uff14-03-05T10\uff1a00'],
    ['a zero-width space', '2024-03-05\u200bT10:00:00'],
    ['a mark of direction', '\u200e2024-03-05T10:00:00'],
    ['curly quotes', '“2024-03-05T10:00:00”'],
  ])('is read without %s, which a note says', async (_, publishedDateTime) => {
    const world = await writeWorld({ 'a.md': storyText({ publishedDateTime }) });
    expect(storyOf(world, 'Bridge reopens').publishedAt).toBe('2024-03-05T10:00:00Z');
    expect(world.problems).toMatchObject([
      { code: 'text-repaired', severity: 'note', path: 'publishedDateTime' },
    ]);
  });

  it.each([
    ['2021-02-30', 'names 30 February 2021, a day that does not exist'],
    ['2021-02-30T10:00:00Z', 'a day that does not exist'],
    ['2021-02-29', 'names 29 February 2021'],
    ['1900-02-29', 'names 29 February 1900'],
    ['20210230', 'names 30 February 2021'],
    ['30 Feb 2021', 'names 30 February 2021'],
    ['2021-13-01', 'has a month 13'],
    ['2021-00-10', 'has a month 0'],
    ['2021-01-00', 'has a day 0'],
    ['2021-01-32', 'has a day 32'],
    ['2021-W53-1', 'names week 53 of 2021, a year of 52 weeks'],
    ['2021-W00-1', 'names week 0'],
    ['2021-W10-8', 'has a weekday 8'],
    ['2021-366', 'names day 366 of 2021, a year of 365 days'],
    ['2021-02-15T25:00:00Z', 'has an hour 25'],
    ['2021-02-15T24:01:00Z', 'after 24:00'],
    ['2021-02-15T10:60:00Z', 'has a minute 60'],
    ['2021-02-15T10:00:61Z', 'has a second 61'],
    ['2021-02-15T10:00:60Z', 'leap seconds come only at the end of a month in UTC'],
    ['2016-12-31T23:59:60+01:00', 'leap seconds come only at the end of a month in UTC'],
    ['2021-02-15T10:0', 'has a time that is not written like 21:41:00'],
    ['2021-02-15T9', 'has a time that is not written like 21:41:00'],
    ['2021-02-15 9:05 PM', 'AM and PM'],
    ['2021-02-15T10:00:00+25:00', 'has the UTC offset +25:00'],
    ['2021-02-15T10:00:00 Europe/Berlin', 'has the time zone "Europe/Berlin"'],
    ['2021-02-15T10:00:00[Europe/Berlin]', 'has the time zone "[Europe/Berlin]"'],
    ['2021-02-15T10:00:00 CET', 'has the time zone "CET" instead of a UTC offset'],
    ['Mon, 15 Feb 2021 10:00:00 J', 'has the time zone "J"'],
    ['2021-02-15T10:00:00 5', 'has "5" behind the time'],
    ['Tue, 15 Feb 2021 21:41:00 GMT', 'says Tuesday, but 15 February 2021 is a Monday'],
    ['03/04/2024', 'is ambiguous: it could be 3 April or 4 March 2024'],
    ['3.4.2024 10:00', 'is ambiguous: it could be 3 April or 4 March 2024'],
    ['15.02.2021', 'has its year at the end'],
    ['02/15/2021', 'has its year at the end'],
    ['04/04/2024', 'has its year at the end'],
    ['15/02/21', 'has a year of two digits'],
    ['1613425260', 'is a number of seconds since 1970'],
    ['1613425260000', 'is a number of milliseconds since 1970'],
    ['2021', 'is a year without a month and a day'],
    ['2021-02', 'is a month without a day'],
    ['2021-W07', 'is a week without a day'],
    ['0000-00-00 00:00:00', 'is what some databases write for a missing date'],
    ['0021-02-15', 'is not between the years 1000 and 9999'],
    ['0001-01-02', 'is not between the years 1000 and 9999'],
    ['+012021-02-15', 'is not between the years 1000 and 9999'],
    ['9999-12-31T23:59:59-05:00', 'is not between the years 1000 and 9999'],
    ['yesterday', 'is not in ISO 8601 form'],
    ['15 Flub 2021', 'is not in ISO 8601 form'],
    ['2021-02-15T', 'is not in ISO 8601 form'],
    ['15. Februar 2021', 'is not in ISO 8601 form'],
  ])('%s is an error that says why, and how to write it', async (publishedDateTime, why) => {
    const world = await writeWorld({ 'a.md': storyText({ publishedDateTime }) });
    expect(titlesOf(world)).toEqual([]);
    expect(world.problems).toMatchObject([{ severity: 'error', code: 'date-wrong' }]);
    expect(world.problems[0]?.message).toContain(publishedDateTime);
    expect(world.problems[0]?.message).toContain(why);
    expect(world.problems[0]?.hint).toContain('2021-02-15T21:41:00Z');
  });

  it('of any length is an error, and costs no more than a short one', async () => {
    for (const piece of ['2', '-', '[', '2024-03-05 ', '(', 'Mon, ']) {
      expect(await instantOf(piece.repeat(100_000 / piece.length))).toBeNull();
    }
  });
});

describe('any date', () => {
  const times = fc.date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  /** The forms in which a program may write it, as patterns of date-fns. */
  const forms = [
    "yyyy-MM-dd'T'HH:mm:ssXXX",
    "yyyyMMdd'T'HHmmssX",
    "yyyy-MM-dd H:mm:ss 'UTC'",
    'yyyy/M/d H:mm:ss xx',
    "RRRR-'W'II-i'T'HH:mm:ss'Z'",
    "RRRR'W'IIi'T'HHmmss'Z'",
    "yyyy-DDD'T'HH:mm:ss'Z'",
    "yyyyDDD'T'HHmmss'Z'",
    'EEE, dd MMM yyyy HH:mm:ss xx',
    "EEEE, d-MMM-yyyy HH:mm:ss 'GMT'",
    'EEE MMM d yyyy HH:mm:ss OOOO',
    "EEE MMM d HH:mm:ss 'UTC' yyyy",
  ];

  it('is the same in all forms', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(...forms), (date, form) => {
        const time = Math.floor(date.getTime() / 1000) * 1000;
        const options = { useAdditionalDayOfYearTokens: true };
        const written = format(TZDate.tz('UTC', time), form, options);
        expect(readInstant(written, 'Asia/Kolkata')).toMatchObject({
          ok: true,
          instant: new Date(time).toISOString().replace('.000Z', 'Z'),
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('is an instant or a reason, whatever its characters are', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'0123456789-:./+TZW ,()[]',
        'UTC',
        'GMT',
        'Mon',
        'Feb',
        '2024-03-05',
        '10:00',
      ),
      fc.constantFrom('\u00a0', '\u2212', '\u200b', '“', '24:00', ':60', '23:59', 'PM', 'T'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('UTC', 'Africa/Monrovia', 'Pacific/Apia'), (date, zone) => {
        const result = readInstant(date, zone);
        if (result.ok) expect(instant.safeParse(result.instant).success).toBe(true);
        else expect(result.reason).toMatch(/^(is|has|names|says|counts) \S/);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a date without a zone', () => {
  it.each([
    ['midnight', '2021-02-15', 'Europe/Berlin', '2021-02-14T23:00:00Z'],
    ['midnight, in summer', '2021-07-15', 'Europe/Berlin', '2021-07-14T22:00:00Z'],
    ['midnight, far west', '2021-02-15', 'America/Los_Angeles', '2021-02-15T08:00:00Z'],
    ['midnight, far east', '2021-02-15', 'Pacific/Kiritimati', '2021-02-14T10:00:00Z'],
    ['a time', '2021-02-15T10:00', 'Asia/Kolkata', '2021-02-15T04:30:00Z'],
    ['the hour that is skipped', '2021-03-28T02:30:00', 'Europe/Berlin', '2021-03-28T01:30:00Z'],
    ['the hour that comes twice', '2021-10-31T02:30:00', 'Europe/Berlin', '2021-10-31T00:30:00Z'],
    ['a midnight that is skipped', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['… west of Greenwich', '2021-11-07T01:30:00', 'America/New_York', '2021-11-07T05:30:00Z'],
    ['a midnight that comes twice', '2021-11-07', 'America/Havana', '2021-11-07T04:00:00Z'],
    ['a day that is skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('is that of the site: %s', async (_, written, timeZone, instant) => {
    expect(await instantOf(written, timeZone)).toBe(instant);
  });

  it('is so in coverage, too', async () => {
    const related = [report({ publishedDateTime: '2021-02-15' })];
    const world = await writeWorld({
      'site.yaml': 'timeZone: Europe/Berlin',
      'a.md': storyText({ related }),
    });
    expect(storyOf(world, 'Bridge reopens').coverage[0]?.publishedAt).toBe('2021-02-14T23:00:00Z');
  });
});

describe('the time zone of the machine', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('changes nothing', async () => {
    const dates = ['2021-03-28T02:30:00', '2018-11-04', '2021-02-15', '2021-02-15T23:30:00Z'];
    const files = Object.fromEntries(
      dates.map((publishedDateTime, index) => [
        `${index}.md`,
        storyText({ title: `Story ${index}`, publishedDateTime }),
      ]),
    );
    const editions = [];
    for (const machine of ['UTC', 'America/Sao_Paulo', 'Europe/Berlin', 'Pacific/Kiritimati']) {
      process.env.TZ = machine;
      const { dataset } = await writeWorld({ ...files, 'site.yaml': 'timeZone: Europe/Berlin' });
      editions.push(dataset);
    }
    expect(new Date(2018, 10, 4).getTimezoneOffset()).toBe(-14 * 60);
    expect(editions.slice(1)).toEqual([editions[0], editions[0], editions[0]]);
  });
});
