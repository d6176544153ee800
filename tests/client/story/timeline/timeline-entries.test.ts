import { describe, expect, test } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import {
  describeCoverage,
  gapBetween,
  saysLess,
  timelineOf,
} from '#client/story/timeline/timeline-entries.ts';
import { publisherDomain, publisherId } from '#dataset/values.ts';
import { report, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const title = 'Bridge reopens';

describe('the timeline of a story', () => {
  test('runs from the first report to the last, including the story itself', async () => {
    const entries = await timelineWith([
      report({ title: 'A week on', publishedDateTime: '2024-03-08T12:00:00Z' }),
      report({ title: 'Bridge to reopen', publishedDateTime: '2024-02-28T08:00:00+02:00' }),
      report({ title: 'First cars', publishedDateTime: '2024-03-01T12:00:01Z' }),
    ]);
    expect(entries.map((entry) => entry.title)).toEqual([
      'Bridge to reopen',
      title,
      'First cars',
      'A week on',
    ]);
    expect(entries.map((entry) => entry.publishedAt)).toEqual([
      '2024-02-28T06:00:00Z',
      '2024-03-01T12:00:00Z',
      '2024-03-01T12:00:01Z',
      '2024-03-08T12:00:00Z',
    ]);
    expect(entries.map((entry) => entry.isMain)).toEqual([false, true, false, false]);
  });

  test('puts the story before others of the same time', async () => {
    const entries = await timelineWith(
      ['a', 'b', 'z'].map((name) =>
        report({
          title: `Report ${name}`,
          webUrl: `https://${name}.example/`,
          publishedDateTime: '2024-03-01T12:00:00Z',
        }),
      ),
    );
    expect(entries[0]?.isMain).toBe(true);
    expect(entries[0]?.isFirst).toBe(true);
  });

  test('marks nothing as first if there is only one article', async () => {
    const entries = await timelineWith([]);
    expect(entries.map(({ isFirst, isLatest }) => ({ isFirst, isLatest }))).toEqual([
      { isFirst: false, isLatest: false },
    ]);
  });

  test('links to the stories of reports that are stories of their own, and no others', async () => {
    const world = await writeWorld({
      '2024-03-01-bridge.md': storyText({
        title,
        related: [
          report({ title: 'Ferry stops', publishedDateTime: '2024-03-01T13:00:00Z' }),
          report({ title: 'Elsewhere', publishedDateTime: '2024-03-01T14:00:00Z' }),
        ],
      }),
      '2024-03-01-ferry.md': storyText({
        title: 'Ferry stops',
        publishedDateTime: '2024-03-01T13:00:00Z',
      }),
    });
    const entries = timelineOf(storyOf(world, title), english);
    expect(entries.map((entry) => entry.storyId)).toEqual([null, '2024-03-01-ferry', null]);
  });

  test('changes nothing about the story', async () => {
    const story = storyOf(await writeWorld(documents([report()])), title);
    const before = structuredClone(story);
    timelineOf(story, english);
    expect(story).toEqual(before);
  });
});

describe('the coverage in a sentence', () => {
  test.each([
    ['one report', [], 'One report in this edition.'],
    [
      'two reports of the same moment',
      ['2024-03-01T12:00:00Z'],
      'Two reports at the same time. Harbour Post and City Desk were first, in the same minute.',
    ],
    [
      'a report after the story',
      ['2024-03-01T14:00:00Z'],
      'Two reports over two hours. Harbour Post was first.',
    ],
    [
      'a report before the story',
      ['2024-02-27T12:00:00Z'],
      'Two reports over three days. City Desk was first.',
    ],
    [
      'many reports',
      Array.from({ length: 13 }, (_, index) => `2024-03-01T13:${10 + index}:00Z`),
      '14 reports over an hour. Harbour Post was first.',
    ],
  ])('of %s', async (_what, times, sentence) => {
    const entries = await timelineWith(
      times.map((publishedDateTime, index) =>
        report({ title: `Report ${index}`, publishedDateTime }),
      ),
    );
    expect(describeCoverage(entries, english)).toBe(sentence);
  });
});

describe('reports that were only seen', () => {
  const seenAt = (time: string) =>
    report({
      title: `Seen at ${time}`,
      publishedDateTime: `2024-03-01T${time}:00Z`,
      dateSeen: true,
      provider: { name: 'Wire', domain: 'wire.example' },
    });
  const dated = report({ publishedDateTime: '2024-03-01T14:00:00Z' });

  test.each([
    [
      'between',
      ['13:00'],
      ['', '', '+2 h'],
      'Three reports over two hours. Harbour Post was first.',
    ],
    ['after', ['23:00'], ['', '+2 h', ''], 'Three reports over two hours. Harbour Post was first.'],
    ['before all', ['11:00'], ['', '', ''], '3 reports'],
    [
      'in the same minute',
      ['12:00'],
      ['', '', '+2 h'],
      'Three reports over two hours. Harbour Post was first.',
    ],
  ])('have no lag, and leave out what nobody knows: %s', async (_, times, offsets, sentence) => {
    const entries = await timelineWith([dated, ...times.map(seenAt)]);
    expect(entries.map(({ offset }) => offset)).toEqual(offsets);
    expect(describeCoverage(entries, english)).toBe(sentence);
    expect(
      entries.filter(({ dateSeen, isFirst, isLatest }) => dateSeen && (isFirst || isLatest)),
    ).toEqual([]);
  });

  test('leave out how long it took where only one has a date, or all have the same', async () => {
    const alone = await timelineWith([seenAt('13:00'), seenAt('15:00')]);
    expect(describeCoverage(alone, english)).toBe('3 reports');
    const same = report({ publishedDateTime: '2024-03-01T12:00:00Z' });
    expect(describeCoverage(await timelineWith([same, seenAt('13:00')]), english)).toBe(
      '3 reports',
    );
  });

  test('have no gap before them or after them', async () => {
    const later = report({ title: 'A week on', publishedDateTime: '2024-03-08T12:00:00Z' });
    const [main, seen, last] = await timelineWith([seenAt('13:00'), later]);
    if (seen === undefined || last === undefined) throw new Error('Reports are missing');
    expect(gapBetween(main, seen, english)).toBeNull();
    expect(gapBetween(seen, last, english)).toBeNull();
    expect(gapBetween(main, last, english)).not.toBeNull();
  });
});

describe('a publisher whose name says less than its domain', () => {
  test.each([
    ['tech', 'techstory.in', true],
    ['BBC', 'bbc.co.uk', false],
    ['The Guardian', 'theguardian.com', false],
    ['Guardian', 'theguardian.com', false],
    ['Wire', 'northernwire.example', true],
    ['CNN', 'edition.example', false],
  ])('%s at %s: %s', (name, domain, less) => {
    const at = { id: publisherId.parse(domain), domain: publisherDomain.parse(domain) };
    expect(saysLess({ ...at, name })).toBe(less);
  });
});

function documents(related: ReturnType<typeof report>[]) {
  return { '2024-03-01-bridge.md': storyText({ title, related }) };
}

async function timelineWith(related: ReturnType<typeof report>[]) {
  return timelineOf(storyOf(await writeWorld(documents(related)), title), english);
}
