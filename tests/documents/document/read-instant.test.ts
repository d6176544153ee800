import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { report, storyOf, storyText, titlesOf, writeWorld } from '#tests/support/write-world.ts';

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
    ['2021-02-15T21:41:00Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15T21:41Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15t21:41:00z', '2021-02-15T21:41:00Z'],
    ['2021-02-15 21:41:00 +0000', '2021-02-15T21:41:00Z'],
    ['2021-02-15T23:41:00+02:00', '2021-02-15T21:41:00Z'],
    ['2021-02-15T16:41:00-0500', '2021-02-15T21:41:00Z'],
    ['2021-02-16T11:41:00+14', '2021-02-15T21:41:00Z'],
    ['2021-02-15T21:41:00.250Z', '2021-02-15T21:41:00.250Z'],
    ['2021-02-15T21:41:00,000000Z', '2021-02-15T21:41:00Z'],
    ['2021-02-15T24:00:00Z', '2021-02-16T00:00:00Z'],
    ['2020-02-29', '2020-02-29T00:00:00Z'],
    ['1605-01-01', '1605-01-01T00:00:00Z'],
  ])('%s is %s', async (written, instant) => {
    expect(await instantOf(written)).toBe(instant);
  });

  it.each([
    ['2021-02-30', 'not a date that exists'],
    ['2021-02-30T10:00:00Z', 'not a date that exists'],
    ['2021-02-29', 'not a date that exists'],
    ['2021-13-01', 'not a date that exists'],
    ['2021-00-10', 'not a date that exists'],
    ['2021-02-15T25:00:00Z', 'not a date that exists'],
    ['2021-02-15T10:60:00Z', 'not a date that exists'],
    ['yesterday', 'ISO 8601'],
    ['15.02.2021', 'ISO 8601'],
    ['02/15/2021', 'ISO 8601'],
    ['Mon, 15 Feb 2021 21:41:00 GMT', 'ISO 8601'],
    ['1613425260', 'ISO 8601'],
    ['2021-02', 'ISO 8601'],
    ['2021', 'ISO 8601'],
    ['2021-2-5', 'ISO 8601'],
    ['20210215', 'ISO 8601'],
    ['2021-02-15T10:00:00+25:00', 'ISO 8601'],
    ['2021-02-15T10:00:00 Europe/Berlin', 'ISO 8601'],
    ['0021-02-15', 'years'],
    ['9999-12-31T23:59:59Z', 'years'],
  ])('%s is an error that says why, and how to write it', async (publishedDateTime, why) => {
    const world = await writeWorld({ 'a.md': storyText({ publishedDateTime }) });
    expect(titlesOf(world)).toEqual([]);
    expect(world.problems).toMatchObject([{ severity: 'error', code: 'date-wrong' }]);
    expect(world.problems[0]?.message).toContain(publishedDateTime);
    expect(world.problems[0]?.message).toContain(why);
    expect(world.problems[0]?.hint).toContain('2021-02-15T21:41:00Z');
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
