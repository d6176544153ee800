// Long for one file: each test is one rule of a single stage.

import { describe, expect, it } from 'vitest';
import type { Report } from '#dataset/story.ts';
import type { DocumentKeys } from '#tests/support/documents/document-text.ts';
import {
  addressOf,
  frontTitles,
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** Headlines on one event, in several words. */
const closing = 'Old harbour bridge closes for urgent repairs';
const closed = 'Harbour bridge closed for urgent repairs after cracks were found';
/** One on another event. */
const ferry = 'Ferry company buys twelve electric boats';

type StoryKeys = Pick<DocumentKeys, 'event' | 'heat' | 'related' | 'excerpt'> & {
  at?: string;
  /** A name and a domain. */
  by?: readonly [name: string, domain: string];
  /** The headlines of stories that it names as its coverage. */
  names?: string[];
};

const post = ['Harbour Post', 'harbourpost.example'] as const;
const herald = ['Valley Herald', 'valleyherald.example'] as const;
const wire = ['Northern Wire', 'northernwire.example'] as const;

/** A world of stories by headline, all of one day and each of a publisher of its own if nothing is said. */
function worldOf(stories: Record<string, StoryKeys>, settings = ''): Promise<World> {
  const files = Object.entries(stories).map(([title, keys], index) => {
    const { at = '2024-03-01T12:00:00Z', by, names = [], related = [], ...rest } = keys;
    const [name, domain] = by ?? [`Paper ${index}`, `paper-${index}.example`];
    const named = names.map((headline) => report({ title: headline, webUrl: addressOf(headline) }));
    const text = storyText({
      title,
      publishedDateTime: at,
      provider: { name, domain },
      related: [...related, ...named],
      ...rest,
    });
    return [`${index}.md`, text] as const;
  });
  return writeWorld({ ...Object.fromEntries(files), 'site.yaml': settings });
}

/** The timeline of a story without itself: each headline, why it is there, and if it is of another event. */
function timelineOf(world: World, title: string): string[] {
  return storyOf(world, title).coverage.map(describeReport);
}

function describeReport({ title, why, isOfAnotherEvent }: Report): string {
  return `${title}: ${why}${isOfAnotherEvent === true ? ', of another event' : ''}`;
}

/** Whether all of some stories are one event, and each is on the timelines of the others. */
function areOneEvent(world: World, titles: readonly string[]): boolean {
  return titles.every((title) => {
    const ofEvent = storyOf(world, title).coverage.filter((entry) => !entry.isOfAnotherEvent);
    return titles.every(
      (other) => other === title || ofEvent.some((entry) => entry.title === other),
    );
  });
}

describe('stories that say the same', () => {
  it('are one event though no document names another, and stand on each other’s timelines', async () => {
    const world = await worldOf({ [closing]: {}, [closed]: {}, [ferry]: {} });
    expect(timelineOf(world, closing)).toEqual([`${closed}: alike`]);
    expect(timelineOf(world, closed)).toEqual([`${closing}: alike`]);
    expect(timelineOf(world, ferry)).toEqual([]);
  });

  it('are two events where many days are between them', async () => {
    for (const at of ['2024-03-07T12:00:00Z', '2024-03-22T12:00:00Z']) {
      const world = await worldOf({ [closing]: {}, [closed]: { at } });
      expect(timelineOf(world, closing)).toEqual([]);
      expect(timelineOf(world, closed)).toEqual([]);
    }
  });

  it('are not tied by an excerpt that their publisher puts below every article', async () => {
    const excerpt =
      'Subscribe to the morning letter of our newsroom, with weather, tides, recipes, crosswords, ' +
      'gardens, concerts, markets and jobs around the old harbour and its neighbouring villages.';
    const museum = 'Museum opens';
    const own = await worldOf({ [museum]: { excerpt, by: herald }, 'Ferry sold': { excerpt } });
    expect(timelineOf(own, 'Ferry sold')).toEqual([`${museum}: alike`]);
    const repeated = await worldOf({
      [museum]: { excerpt, by: post },
      'Ferry sold': { excerpt, by: post },
      [closing]: { excerpt, by: post },
    });
    expect(timelineOf(repeated, 'Ferry sold')).toEqual([]);
  });

  it('are told apart by language: only a citation ties what is in two', async () => {
    const names = 'Ursula Lindqvist, Acme Robotics, Gothenburg 2024';
    const english = `${names}: who is it that will have what was hers`;
    const swedish = `${names}: vem är det som ska ha det som var hennes`;
    const excerpt = '';
    const alike = await worldOf({ [english]: { excerpt }, [`${english} now`]: { excerpt } });
    expect(timelineOf(alike, english)).toEqual([`${english} now: alike`]);
    const apart = await worldOf({ [english]: { excerpt }, [swedish]: { excerpt } });
    expect(timelineOf(apart, english)).toEqual([]);
    const tied = await worldOf({
      [english]: { excerpt, names: [swedish] },
      [swedish]: { excerpt },
    });
    expect(timelineOf(tied, english)).toEqual([`${swedish}: cited`]);
    expect(timelineOf(tied, swedish)).toEqual([`${english}: cited`]);
  });

  it('are not of one event by wording on a site that takes only what documents say', async () => {
    const cited = 'events: cited';
    const apart = await worldOf({ [closing]: {}, [closed]: {} }, cited);
    expect(timelineOf(apart, closing)).toEqual([]);
    const tied = await worldOf({ [closing]: { names: [ferry] }, [closed]: {}, [ferry]: {} }, cited);
    expect(timelineOf(tied, closing)).toEqual([`${ferry}: cited`]);
    expect(timelineOf(tied, ferry)).toEqual([`${closing}: cited`]);
    expect(timelineOf(tied, closed)).toEqual([]);
  });
});

describe('the timeline of an event', () => {
  const cost = report({ title: 'What the bridge cost' });

  it('is that of all its stories, with what only one of their documents names', async () => {
    const world = await worldOf({
      [closing]: { related: [cost] },
      [closed]: { at: '2024-03-01T13:00:00Z' },
    });
    expect(timelineOf(world, closing)).toEqual([`${closed}: alike`, 'What the bridge cost: cited']);
    expect(storyOf(world, closed).coverage).toMatchObject([
      { title: closing },
      { title: 'What the bridge cost', why: 'cited' },
    ]);
  });

  it('holds what a document names from weeks before, as of another event', async () => {
    const opened = report({
      title: 'Bridge opens to much acclaim',
      publishedDateTime: '2024-01-15T12:00:00Z',
    });
    const world = await worldOf({ [closing]: { related: [opened] }, [closed]: {} });
    expect(timelineOf(world, closing)).toEqual([
      'Bridge opens to much acclaim: cited, of another event',
      `${closed}: alike`,
    ]);
    expect(timelineOf(world, closed)).toEqual([`${closing}: alike`]);
  });

  it('holds a story of another event that a document names, and the other way round', async () => {
    const world = await worldOf({
      [closing]: { names: [ferry] },
      [ferry]: { at: '2024-01-15T12:00:00Z' },
    });
    expect(timelineOf(world, closing)).toEqual([`${ferry}: cited, of another event`]);
    expect(timelineOf(world, ferry)).toEqual([`${closing}: cited, of another event`]);
  });

  it('is empty where the date can’t be right, but for what documents name', async () => {
    const at = '1970-01-01T00:00:00Z';
    const world = await worldOf({
      [closing]: { at, names: [ferry] },
      [closed]: { at },
      [ferry]: {},
    });
    expect(timelineOf(world, closed)).toEqual([]);
    expect(timelineOf(world, closing)).toEqual([`${ferry}: cited, of another event`]);
    expect(timelineOf(world, ferry)).toEqual([`${closing}: cited, of another event`]);
  });

  it('holds a report whose date can’t be right as of another event', async () => {
    const undated = report({ title: closed, publishedDateTime: '9999-12-31T23:59:59Z' });
    const world = await worldOf({ [closing]: { related: [undated] } });
    expect(timelineOf(world, closing)).toEqual([`${closed}: cited, of another event`]);
  });
});

describe('the event that an editor names', () => {
  const bridge = { event: 'The bridge' };

  it('ties documents with unlike headlines, months apart', async () => {
    const world = await worldOf({
      [closing]: bridge,
      [ferry]: { ...bridge, at: '2024-09-01T12:00:00Z' },
    });
    expect(timelineOf(world, closing)).toEqual([`${ferry}: editor`]);
    expect(timelineOf(world, ferry)).toEqual([`${closing}: editor`]);
  });

  it('is the reason where a document names the other, too', async () => {
    const world = await worldOf({ [closing]: { ...bridge, names: [closed] }, [closed]: bridge });
    expect(timelineOf(world, closing)).toEqual([`${closed}: editor`]);
  });

  it('keeps documents with the same headline apart from those of another name', async () => {
    const world = await worldOf({
      [closing]: bridge,
      [closed]: { event: 'Another bridge' },
    });
    expect(timelineOf(world, closing)).toEqual([]);
    expect(timelineOf(world, closed)).toEqual([]);
  });

  it('keeps them apart, too, where a third story is like both', async () => {
    const between = 'Harbour bridge closes for urgent repairs, cracks found';
    const world = await worldOf({
      [closing]: bridge,
      [between]: {},
      [closed]: { event: 'Another bridge' },
    });
    expect(areOneEvent(world, [closing, closed])).toBe(false);
    expect(areOneEvent(world, [between, closing]) !== areOneEvent(world, [between, closed])).toBe(
      true,
    );
  });

  it('takes in what is like one of its documents', async () => {
    const world = await worldOf({
      [closing]: bridge,
      [ferry]: { ...bridge, at: '2024-09-01T12:00:00Z' },
      [closed]: {},
    });
    expect(areOneEvent(world, [closing, ferry, closed])).toBe(true);
    expect(timelineOf(world, closing)).toContain(`${ferry}: editor`);
  });

  it.each(['the  BRIDGE', ' The bridge ', 'The\u00a0bridge'])(
    'is one in any case and with any spaces: "%s"',
    async (event) => {
      const world = await worldOf({ [closing]: bridge, [ferry]: { event } });
      expect(areOneEvent(world, [closing, ferry])).toBe(true);
    },
  );

  it('is that of an article if any of its documents has it', async () => {
    const webUrl = 'https://paper.example/boats';
    const world = await writeWorld({
      'a.md': storyText({ title: closing, ...bridge }),
      'b.md': storyText({ title: ferry, webUrl, heat: 9 }),
      'c.md': storyText({ title: 'Boats', webUrl, heat: 1, ...bridge }),
    });
    expect(areOneEvent(world, [closing, ferry])).toBe(true);
  });

  it('counts on a site that takes only what documents say', async () => {
    const world = await worldOf({ [closing]: bridge, [ferry]: bridge }, 'events: cited');
    expect(timelineOf(world, closing)).toEqual([`${ferry}: editor`]);
  });
});

describe('a story that an editor sets apart', () => {
  it.each(['none', 'None', ' NONE '])('by `event: %s` is of no event', async (event) => {
    const world = await worldOf({ [closing]: { event }, [closed]: {} });
    expect(timelineOf(world, closing)).toEqual([]);
    expect(timelineOf(world, closed)).toEqual([]);
  });

  it('is not of one event with others that are set apart', async () => {
    const world = await worldOf({ [closing]: { event: 'none' }, [closed]: { event: 'none' } });
    expect(timelineOf(world, closing)).toEqual([]);
  });

  it('has those that name it, and those that it names, as of other events', async () => {
    const world = await worldOf({
      [closing]: { event: 'none', names: [ferry] },
      [closed]: { names: [closing] },
      [ferry]: {},
    });
    expect(timelineOf(world, closing).sort()).toEqual([
      `${ferry}: cited, of another event`,
      `${closed}: cited, of another event`,
    ]);
    expect(timelineOf(world, closed)).toEqual([`${closing}: cited, of another event`]);
    expect(timelineOf(world, ferry)).toEqual([`${closing}: cited, of another event`]);
  });
});

describe('the publishers of an event', () => {
  /** The headlines in the list of all stories, in its order. */
  async function order(stories: Record<string, StoryKeys>): Promise<string[]> {
    return frontTitles(await worldOf(stories));
  }

  it('decide which event of a day comes first', async () => {
    expect(
      await order({
        [ferry]: { heat: 99, by: wire },
        [closing]: { heat: 2, by: post },
        [closed]: { heat: 1, by: herald },
      }),
    ).toEqual([closing, ferry]);
  });

  it('count once, however many reports they have', async () => {
    expect(
      await order({
        [ferry]: { heat: 99, by: wire },
        [closing]: { heat: 2, by: post },
        [closed]: { heat: 1, by: post },
      }),
    ).toEqual([ferry, closing]);
  });

  it('are the same on a platform as at home', async () => {
    expect(
      await order({
        [ferry]: { heat: 99, by: wire },
        [closing]: { heat: 2, by: ['Harbour Post', 'harbourpost.example'] },
        [closed]: { heat: 1, by: ['Harbour Post on MSN', 'msn.com'] },
      }),
    ).toEqual([ferry, closing]);
  });

  it('count with the reports that only documents name, but not those of another event', async () => {
    const other = report({ title: 'What the boats cost' });
    const older = report({ title: 'Boats on order', publishedDateTime: '2024-01-15T12:00:00Z' });
    const museum = 'Museum shows paintings from Lisbon';
    expect(
      await order({
        [closing]: { heat: 3, by: post },
        [museum]: { heat: 1, by: herald, related: [older] },
        [ferry]: { heat: 2, by: wire, related: [other] },
      }),
    ).toEqual([ferry, closing, museum]);
  });
});
