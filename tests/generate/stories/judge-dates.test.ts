import { describe, expect, it } from 'vitest';
import { indexSearch } from '#generate/search/index-search.ts';
import { listPages } from '#publish/pages/list-pages.ts';
import { expectSound, writtenFiles } from '#tests/support/dataset/check-dataset.ts';
import {
  addressOf,
  type Files,
  frontTitles,
  placesOf,
  report,
  storyOf,
  storyText,
  titlesOf,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const buildDay = new Date('2024-03-05T10:00:00Z');

/** A folder of stories by title, each with its date. */
function datedStories(dates: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(dates).map(([title, publishedDateTime]) => [
      `${title}.md`,
      storyText({ title, publishedDateTime, topics: [title] }),
    ]),
  );
}

/** The days that the calendar has stories on. */
function calendarDays({ dataset }: World): string[] {
  return dataset.calendar.calendar.months.flatMap(({ month, days }) =>
    days.flatMap((count, index) =>
      count === 0 ? [] : `${month}-${String(index + 1).padStart(2, '0')}`,
    ),
  );
}

async function searchableTitles({ dataset }: World): Promise<string[]> {
  const text = Buffer.from((await indexSearch(dataset)).get('words.json') ?? '').toString();
  const words: string[] = JSON.parse(text);
  return titlesOf({ dataset }).filter((title) => words.includes(title.toLowerCase()));
}

describe('a date that stands for a missing one', () => {
  it.each([
    ['0001-01-01T00:00:00Z', '.NET'],
    ['0001-01-01', '.NET'],
    ['1582-10-15', 'UUIDs'],
    ['1601-01-01T00:00:00Z', 'Windows'],
    ['1753-01-01', 'SQL Server'],
    ['1858-11-17', 'VMS'],
    ['1899-12-30', 'spreadsheets'],
    ['1900-01-01', 'spreadsheets'],
    ['1904-01-01T00:00:00Z', 'Mac OS'],
    ['1969-12-31T23:59:59Z', 'Unix'],
    ['1970-01-01T00:00:00Z', 'Unix'],
    ['1970-01-01', 'Unix'],
    ['1970-01-01T01:00:00+01:00', 'Unix'],
    ['1969-12-31T19:00:00-05:00', 'Unix'],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 'Unix'],
    ['1980-01-01', 'DOS'],
    ['1980-01-06T00:00:00Z', 'GPS'],
  ])('is a warning: %s, of %s', async (publishedDateTime, system) => {
    const world = await writeWorld({ 'a.md': storyText({ publishedDateTime }) });
    expect(placesOf(world)).toEqual(['a.md:4:20 warning date-placeholder']);
    expect(world.problems[0]?.message).toContain(system);
    expect(storyOf(world, 'Bridge reopens').dateUncertain).toBe(true);
    expectSound(world.dataset);
  });

  it('is a warning as a day of the site’s time zone, too', async () => {
    const world = await writeWorld({
      'site.yaml': 'timeZone: Europe/Berlin',
      'a.md': storyText({ title: 'A', publishedDateTime: '1970-01-01' }),
      'b.md': storyText({ title: 'B', publishedDateTime: '1970-01-01T00:00:00Z' }),
    });
    expect(placesOf(world)).toEqual([
      'a.md:4:20 warning date-placeholder',
      'b.md:4:20 warning date-placeholder',
    ]);
  });

  it.each([
    '1970-01-01T00:00:01Z',
    '1970-01-01T12:00:00Z',
    '1970-01-02',
    '1900-01-02',
    '1980-01-06T12:00:00Z',
    '2000-01-01',
    '2001-01-01',
  ])('is none at another time: %s', async (publishedDateTime) => {
    const world = await writeWorld({ 'a.md': storyText({ publishedDateTime }) });
    expect(world.problems).toEqual([]);
    expect(storyOf(world, 'Bridge reopens')).not.toHaveProperty('dateUncertain');
  });

  it('puts its story last in every list, even behind older ones, and on no day', async () => {
    const world = await writeWorld(
      datedStories({ Unknown: '1970-01-01', Old: '1880-05-01', New: '2024-03-01' }),
    );
    expect(frontTitles(world)).toEqual(['New', 'Old', 'Unknown']);
    expect(calendarDays(world)).toEqual(['2024-03-01', '1880-05-01']);
    expect(await searchableTitles(world)).toEqual(['New', 'Old', 'Unknown']);
    expectSound(world.dataset);
  });

  it('is never first in the coverage, and stands at its end', async () => {
    const clockless = report({
      title: 'No clock',
      publishedDateTime: '1970-01-01T00:00:00Z',
      provider: { name: 'No Clock', domain: 'noclock.example' },
    });
    const world = await writeWorld({ 'a.md': storyText({ related: [clockless, report()] }) });
    const { coverage } = storyOf(world, 'Bridge reopens');
    expect(placesOf(world)).toEqual(['a.md:12:24 warning date-placeholder']);
    expect(coverage.map(({ title, dateUncertain }) => [title, dateUncertain])).toEqual([
      ['What the bridge cost', undefined],
      ['No clock', true],
    ]);
    const firsts = world.dataset.manifest.publishers.map(({ domain, first }) => [domain, first]);
    expect(Object.fromEntries(firsts)).toEqual({
      'harbourpost.example': 1,
      'citydesk.example': 0,
      'noclock.example': 0,
    });
    const [page] = [...world.dataset.pages.values()];
    expect(page?.stories[0]?.coverageSummary).toMatchObject({
      reports: 3,
      minutes: 2 * 60,
      marks: [0, 100],
      own: 0,
    });
    expectSound(world.dataset);
  });

  it('makes nobody first where only one other date is certain', async () => {
    const related = [report({ publishedDateTime: '1970-01-01' })];
    const { dataset } = await writeWorld({ 'a.md': storyText({ related }) });
    expect(dataset.manifest.publishers.map(({ first }) => first)).toEqual([0, 0]);
  });

  it('of a story leaves the others of its timeline as they are', async () => {
    const publishedDateTime = '1970-01-01';
    const related = [report(), report({ title: 'Later', publishedDateTime: '2024-03-02' })];
    const { dataset } = await writeWorld({ 'a.md': storyText({ publishedDateTime, related }) });
    const [page] = [...dataset.pages.values()];
    expect(page?.stories[0]?.coverageSummary).toMatchObject({
      minutes: 10 * 60,
      marks: [0, 100, 100],
      own: 2,
    });
    expectSound(dataset);
  });
});

describe('a story of a day to come', () => {
  const files = {
    ...datedStories({ Today: '2024-03-05T23:00:00Z', Tomorrow: '2024-03-06T08:00:00Z' }),
    ...datedStories({ Later: '2024-03-07T00:00:00Z', Slip: '2205-01-02T10:00:00Z' }),
  };

  it('is in no list, on no day and not to be found until then, but has its page', async () => {
    const world = await writeWorld(files, buildDay);
    expect(frontTitles(world)).toEqual(['Today']);
    expect(world.dataset.manifest.topics.map(({ name }) => name)).toEqual(['Today']);
    expect(calendarDays(world)).toEqual(['2024-03-05']);
    expect(await searchableTitles(world)).toEqual(['Today']);
    expect(listPages(world.dataset)).toContain('/stories/2205-01-02-slip');
    expect(listPages(world.dataset)).not.toContain('/topics/slip');
    expect(storyOf(world, 'Slip').topics).toEqual([]);
    expectSound(world.dataset);
  });

  it('is a note, or a warning if it is more than a day ahead', async () => {
    const { problems } = await writeWorld(files, buildDay);
    expect(problems.map(({ file, severity, code }) => [file, severity, code])).toEqual([
      ['Later.md', 'warning', 'date-ahead'],
      ['Slip.md', 'warning', 'date-ahead'],
      ['Tomorrow.md', 'note', 'story-to-come'],
    ]);
    expect(problems[1]?.message).toContain('2024-03-05');
  });

  it('is a story like any other when its day has come', async () => {
    const world = await writeWorld(files, new Date('2024-03-07T00:00:00Z'));
    expect(frontTitles(world)).toEqual(['Later', 'Tomorrow', 'Today']);
    expect(storyOf(world, 'Later')).not.toHaveProperty('dateUncertain');
  });

  it('waits for the day of the site’s time zone', async () => {
    const inTokyo = { ...files, 'site.yaml': 'timeZone: Asia/Tokyo' };
    const before = await writeWorld(inTokyo, new Date('2024-03-05T14:59:59Z'));
    const after = await writeWorld(inTokyo, new Date('2024-03-05T15:00:00Z'));
    expect(frontTitles(before)).toEqual([]);
    expect(frontTitles(after)).toEqual(['Today', 'Tomorrow']);
  });

  it('stays in the timelines of others, and takes none of them out of the lists', async () => {
    const title = 'To come';
    const world = await writeWorld(
      {
        'a.md': storyText({ publishedDateTime: '2024-03-05', related: [report({ title })] }),
        'b.md': storyText({ title, publishedDateTime: '2024-03-06', heat: 9 }),
      },
      buildDay,
    );
    expect(frontTitles(world)).toEqual(['Bridge reopens']);
    expect(storyOf(world, 'Bridge reopens').coverage.map(({ url }) => url)).toEqual([
      addressOf(title),
    ]);
    expectSound(world.dataset);
  });

  it('may be the last one that four digits can give', async () => {
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/New_York']) {
      const text = storyText({ publishedDateTime: '9999-12-31T23:59:59Z' });
      const world = await writeWorld({ 'a.md': text, 'site.yaml': `timeZone: ${zone}` });
      expect(placesOf(world)).toEqual(['a.md:4:20 warning date-ahead']);
      expectSound(world.dataset);
    }
  });
});

it('a report from more than a day ahead is neither the latest nor first', async () => {
  const related = [report({ publishedDateTime: '2205-01-02' }), report({ title: 'Same day' })];
  const world = await writeWorld({ 'a.md': storyText({ related }) }, buildDay);
  const [page] = [...world.dataset.pages.values()];
  expect(page?.stories[0]?.coverageSummary).toMatchObject({ minutes: 2 * 60 });
});

it('a folder makes the same site at any time of a day, and another on the next', async () => {
  const files = datedStories({ Today: '2024-03-05', Tomorrow: '2024-03-06' });
  const build = async (time: string) => {
    const { dataset, problems } = await writeWorld(files, new Date(time));
    return { files: [...writtenFiles(dataset)], problems };
  };
  const early = await build('2024-03-05T00:00:00Z');
  expect(await build('2024-03-05T23:59:59.999Z')).toEqual(early);
  expect(await build('2024-03-06T00:00:00Z')).not.toEqual(early);
});

it('a story belongs to its day in a zone just west of Greenwich, too', async () => {
  const world = await writeWorld({
    'site.yaml': 'timeZone: Africa/Monrovia',
    'a.md': storyText({ title: 'A', publishedDateTime: '1971-06-01T00:20:00Z' }),
    'b.md': storyText({ title: 'B', publishedDateTime: '1971-06-01' }),
  });
  expect(calendarDays(world)).toEqual(['1971-06-01', '1971-05-31']);
  expect(storyOf(world, 'A').id).toBe('1971-05-31-a');
  expect(storyOf(world, 'B').publishedAt).toBe('1971-06-01T00:44:30Z');
});
