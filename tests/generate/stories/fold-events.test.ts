import { describe, expect, it } from 'vitest';
import {
  addressOf,
  frontTitles,
  pagesOf,
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

type StoryKeys = {
  heat?: number;
  quality?: number;
  at?: string;
  covers?: string[];
  topics?: string[];
};

/** A world of stories by title; each covers the stories that it names, and nothing else ties them. */
async function worldOf(stories: Record<string, StoryKeys>, settings = ''): Promise<World> {
  const files = Object.entries(stories).map(([title, { at, covers = [], ...ranks }]) => {
    const related = covers.map((name) => report({ title: name, webUrl: addressOf(name) }));
    const publishedDateTime = at ?? '2024-03-01T12:00:00Z';
    return [`${title}.md`, storyText({ title, publishedDateTime, related, ...ranks })] as const;
  });
  return writeWorld({
    ...Object.fromEntries(files),
    'site.yaml': `events: cited\n${settings}`,
  });
}

/** Which story a story is folded under. */
function leadOf(world: World, title: string): string | null {
  const { foldedUnder } = storyOf(world, title);
  const lead = foldedUnder === undefined ? undefined : world.dataset.stories.get(foldedUnder);
  return lead?.title ?? null;
}

describe('one event', () => {
  it('stands once in the list of stories: under its highest-ranked', async () => {
    const world = await worldOf({
      A: { heat: 5, covers: ['B', 'C'] },
      B: { heat: 9 },
      C: { heat: 1 },
      Other: { heat: 3 },
    });
    expect(frontTitles(world)).toEqual(['B', 'Other']);
    expect([leadOf(world, 'A'), leadOf(world, 'B'), leadOf(world, 'C')]).toEqual(['B', null, 'B']);
  });

  it('keeps a folded story its own page, and its place in the timeline of its lead', async () => {
    const world = await worldOf({ A: { heat: 5, covers: ['B'] }, B: { heat: 1 } });
    expect(leadOf(world, 'B')).toBe('A');
    expect(storyOf(world, 'A').coverage.map(({ storyId }) => storyId)).toEqual([
      storyOf(world, 'B').id,
    ]);
    expect(storyOf(world, 'B').coverage.map(({ title }) => title)).toEqual(['A']);
  });

  it('is led by heat, then quality, then who came first', async () => {
    const worlds = [
      { A: { heat: 2, quality: 1, covers: ['B'] }, B: { heat: 1, quality: 9 } },
      { A: { heat: 1, quality: 2, covers: ['B'] }, B: { heat: 1, quality: 1 } },
      { A: { covers: ['B'], at: '2024-03-01' }, B: { at: '2024-03-02' } },
      { A: { heat: 0, covers: ['B'] }, B: { heat: -1, quality: 99 } },
      { A: { covers: ['B'], at: '2024-03-01T10:00:00Z' }, B: { at: '2024-03-01T10:00:00.5Z' } },
    ];
    for (const stories of worlds) {
      const world = await worldOf(stories);
      expect([leadOf(world, 'A'), leadOf(world, 'B')]).toEqual([null, 'A']);
    }
  });

  it('is one where the lower-ranked story lists the higher', async () => {
    const world = await worldOf({ A: { heat: 2 }, B: { heat: 1, covers: ['A'] } });
    expect(leadOf(world, 'B')).toBe('A');
  });

  it('is led by the highest-ranked of several', async () => {
    const world = await worldOf({
      A: { heat: 9 },
      B: { heat: 8 },
      C: { heat: 1, covers: ['B', 'A'] },
    });
    expect(leadOf(world, 'C')).toBe('A');
  });

  it('has one lead, however its stories cover each other', async () => {
    const world = await worldOf({
      A: { heat: 9, covers: ['B'] },
      B: { heat: 8, covers: ['C'] },
      C: { heat: 7, covers: ['D'] },
      D: { heat: 6 },
    });
    const titles = ['A', 'B', 'C', 'D'];
    expect(titles.map((title) => leadOf(world, title))).toEqual([null, 'A', 'A', 'A']);
    expect(frontTitles(world)).toEqual(['A']);
    for (const title of titles) {
      const others = storyOf(world, title).coverage.map((report) => report.title);
      expect(others.sort()).toEqual(titles.filter((other) => other !== title));
    }
  });

  it('ends where a document names what is more than a week before or after it', async () => {
    const world = await worldOf({
      A: { heat: 9, at: '2024-03-10T12:00:00Z', covers: ['B', 'C', 'D', 'E'] },
      B: { heat: 1, at: '2024-03-09T12:00:00Z' },
      C: { heat: 1, at: '2024-03-03T11:59:59Z' },
      D: { heat: 1, at: '2024-03-11T12:00:00Z' },
      E: { heat: 1, at: '2024-03-17T12:00:01Z' },
    });
    expect(['B', 'C', 'D', 'E'].map((title) => leadOf(world, title))).toEqual([
      'A',
      null,
      'A',
      null,
    ]);
    expect(
      storyOf(world, 'A').coverage.map(({ title, isOfAnotherEvent }) => [title, isOfAnotherEvent]),
    ).toEqual([
      ['C', true],
      ['B', undefined],
      ['D', undefined],
      ['E', true],
    ]);
  });

  it('is never led by a story to come, whatever its rank', async () => {
    const world = await worldOf({
      A: { heat: 9, at: '2026-06-02T08:00:00Z', covers: ['B', 'C'] },
      B: { heat: 1, at: '2026-06-01T08:00:00Z' },
      C: { heat: 2, at: '2026-06-01T09:00:00Z' },
    });
    expect(['A', 'B', 'C'].map((title) => leadOf(world, title))).toEqual(['C', 'C', null]);
    expect(frontTitles(world)).toEqual(['C']);
  });

  it('has no lead before the first of its stories has come', async () => {
    const world = await worldOf({
      A: { heat: 9, at: '2026-06-02T08:00:00Z', covers: ['B'] },
      B: { heat: 1, at: '2026-06-02T09:00:00Z' },
    });
    expect([leadOf(world, 'A'), leadOf(world, 'B')]).toEqual([null, null]);
    expect(frontTitles(world)).toEqual([]);
  });
});

describe('a folded story', () => {
  it('stands in the lists of those of its topics that its lead is not in', async () => {
    const world = await worldOf({
      A: { heat: 2, covers: ['B'], topics: ['AI'] },
      B: { heat: 1, topics: ['AI', 'Water'] },
    });
    const titlesIn = (slug: string) => {
      const topic = world.dataset.manifest.topics.find((entry) => entry.slug === slug);
      return pagesOf(world.dataset, topic?.firstPage ?? null)
        .flatMap((page) => page.stories)
        .map((story) => story.title);
    };
    expect(titlesIn('ai')).toEqual(['A']);
    expect(titlesIn('water')).toEqual(['B']);
  });
});

describe('the order of stories', () => {
  it('is by day, the newest first, and within a day of as many publishers by rank', async () => {
    const world = await worldOf({
      'Day 1, low': { heat: 1, at: '2024-03-01T23:00:00Z' },
      'Day 1, high': { heat: 9, at: '2024-03-01T01:00:00Z' },
      'Day 2, none, early': { at: '2024-03-02T01:00:00Z' },
      'Day 2, none, late': { at: '2024-03-02T02:00:00Z' },
      'Day 2, quality': { quality: 3, at: '2024-03-02T03:00:00Z' },
      'Day 2, heat of 0': { heat: 0, at: '2024-03-02T04:00:00Z' },
    });
    expect(frontTitles(world)).toEqual([
      'Day 2, heat of 0',
      'Day 2, quality',
      'Day 2, none, early',
      'Day 2, none, late',
      'Day 1, high',
      'Day 1, low',
    ]);
  });

  it('has the days of the site’s time zone, also where its clocks change', async () => {
    const stories = {
      'Before midnight': { heat: 1, at: '2021-03-27T22:59:00Z' },
      'After midnight': { heat: 2, at: '2021-03-27T23:01:00Z' },
      'In summer, before midnight': { heat: 3, at: '2021-03-28T21:59:00Z' },
      'In summer, after midnight': { heat: 4, at: '2021-03-28T22:01:00Z' },
    };
    const world = await worldOf(stories, 'timeZone: Europe/Berlin');
    expect(frontTitles(world)).toEqual([
      'In summer, after midnight',
      'In summer, before midnight',
      'After midnight',
      'Before midnight',
    ]);
    const [march] = world.dataset.calendar.calendar.months;
    expect(march?.days.slice(25)).toEqual([0, 1, 2, 1, 0, 0]);
  });
});
