import { describe, expect, test } from 'vitest';
import { DatasetError } from '#client/queries/dataset-reader.ts';
import { findInParts } from '#client/queries/search/find-in-parts.ts';
import {
  type IndexPart,
  indexPart,
  type OpenPart,
  PartError,
} from '#client/queries/search/index-part.ts';
import { indexFacets } from '#client/queries/search/narrow-matches.ts';
import { parseSearch } from '#client/routes/search-address.ts';
import { searchContents, searchFacets } from '#dataset/search.ts';

type PartWorld = {
  /** The day of each story, by its name in the index, the newest first. */
  days: Record<string, string>;
  scores?: Record<string, number>;
  /** What goes wrong, for as long as it is there. */
  fault?: { at: 'open' | 'find' | 'facets' | 'data'; error: Error };
  /** How often it was asked. */
  asked?: number;
};

/** A part whose stories all match every text. */
function partOf(name: string, world: PartWorld): IndexPart {
  const days = Object.values(world.days);
  const [description] = searchContents.parse([
    {
      name,
      stories: days.length,
      days: days.length === 0 ? null : { first: days.at(-1), last: days[0] },
    },
  ]);
  if (description === undefined) throw new Error('A part has a description');
  return indexPart(description, async () => open(world));
}

function open(world: PartWorld): OpenPart {
  const breakAt = (place: string) => {
    if (world.fault?.at === place) throw world.fault.error;
  };
  breakAt('open');
  const facets = searchFacets.parse({
    topics: [],
    publishers: [],
    days: Object.entries(world.days).map(([story, day]) => ({ day, stories: [[story, [], []]] })),
    uncertain: [],
  });
  return {
    find: async () => {
      breakAt('find');
      world.asked = (world.asked ?? 0) + 1;
      const results = Object.keys(world.days).map((id) => ({
        id,
        score: world.scores?.[id] ?? 1,
        data: async () => {
          breakAt('data');
          return { raw_url: addressOf(id), raw_content: `${id} ␞ Post ␞ Text ␞ `, locations: [0] };
        },
      }));
      return { results: results.sort((a, b) => b.score - a.score) };
    },
    facets: async () => {
      breakAt('facets');
      return indexFacets(facets);
    },
    confirm: async () => undefined,
    close: () => undefined,
  };
}

function addressOf(id: string): string {
  const url = encodeURIComponent(`https://news.example/${id}`);
  return `2024-01-01-${id}?time=2024-01-01T00:00:00Z&publisher=news.example&domain=news.example&url=${url}`;
}

const newest = { days: { e: '2024-05-05', d: '2024-05-04' }, scores: { d: 2, e: 5 } };
const middle = { days: { c: '2024-05-04', b: '2024-05-02' }, scores: { b: 3, c: 1 } };
const oldest = { days: { a: '2024-05-01' }, scores: { a: 4 } };

function partsOf(...worlds: PartWorld[]): IndexPart[] {
  return worlds.map((world, place) => partOf(`part-${place}`, world));
}

async function ask(parts: IndexPart[], depth: number, query = '?q=ferry', shown = 10) {
  const answer = await findInParts({ parts }, parseSearch(query), shown, depth);
  return { ...answer, ids: answer.results.map(({ id }) => id.slice(-1)) };
}

describe('a search in an index of several parts', () => {
  test('tells how far back it has got', async () => {
    const parts = partsOf(newest, middle, oldest);
    const reached = async (depth: number) => (await ask(parts, depth)).reach;
    const reach = {
      depth: 1,
      stories: 2,
      since: '2024-05-04',
      isComplete: false,
      isNextEager: true,
      failure: null,
    };
    expect(await reached(1)).toEqual(reach);
    expect(await reached(2)).toEqual({
      ...reach,
      depth: 2,
      stories: 4,
      since: '2024-05-02',
      isNextEager: false,
    });
    expect(await reached(3)).toEqual({
      ...reach,
      depth: 3,
      stories: 5,
      since: '2024-05-01',
      isComplete: true,
      isNextEager: false,
    });
  });

  test('puts the best matches of all parts first, or the newest', async () => {
    const parts = partsOf(newest, middle, oldest);
    expect((await ask(parts, 3)).ids).toEqual(['e', 'a', 'b', 'd', 'c']);
    expect((await ask(parts, 3, '?q=ferry&order=date')).ids).toEqual(['e', 'd', 'c', 'b', 'a']);
    expect((await ask(parts, 3, '?q=ferry', 2)).ids).toEqual(['e', 'a']);
    expect((await ask(parts, 2)).ids).toEqual(['e', 'b', 'd', 'c']);
  });

  test('asks no part that has no story of its days, and counts it as searched', async () => {
    const worlds = [newest, middle, oldest].map((world) => ({ ...world, asked: 0 }));
    const answer = await ask(partsOf(...worlds), 1, '?q=ferry&to=2024-05-01');
    expect(answer.ids).toEqual(['a']);
    expect(answer.reach).toMatchObject({ depth: 1, stories: 5, isComplete: true });
    expect(worlds.map(({ asked }) => asked > 0)).toEqual([false, false, true]);
    expect(answer.days).toEqual({ first: '2024-05-01', last: '2024-05-05' });
  });

  test('asks a part once for the same text', async () => {
    const world = { ...newest, asked: 0 };
    const parts = partsOf(world, middle);
    await ask(parts, 1);
    const { asked } = world;
    await ask(parts, 2);
    expect(world.asked).toBe(asked);
    await ask(parts, 2, '?q=bridge');
    expect(world.asked).toBe(2 * asked);
  });
});

describe('the next part after the newest', () => {
  test('is asked once the newest has answered, which says so', async () => {
    const first = await ask(partsOf(newest, middle, oldest), 1);
    expect(first.ids).toEqual(['e', 'd']);
    expect(first.reach).toMatchObject({ depth: 1, isComplete: false, isNextEager: true });
  });

  test('is asked together with the newest, once it has answered; further ones are not', async () => {
    const parts = partsOf(newest, middle, oldest);
    await ask(parts, 3);
    const next = await ask(parts, 1, '?q=bridge');
    expect(next.ids).toEqual(['e', 'b', 'd', 'c']);
    expect(next.reach).toMatchObject({ depth: 2, isComplete: false, isNextEager: false });
  });

  test('is left to its turn again after it has failed', async () => {
    const broken: PartWorld = { ...middle };
    const parts = partsOf(newest, broken, oldest);
    await ask(parts, 2);
    broken.fault = { at: 'find', error: new Error('wasm') };
    expect((await ask(parts, 1, '?q=bridge')).reach).toMatchObject({ failure: 'unreadable' });
    const again = await ask(parts, 1, '?q=tunnel');
    expect(again.reach).toMatchObject({ depth: 1, isNextEager: true, failure: null });
  });

  test('is the first of those that have stories of the chosen days', async () => {
    const search = '?q=ferry&to=2024-05-03';
    const answer = await ask(partsOf(newest, middle, oldest), 1, search);
    expect(answer.ids).toEqual(['b']);
    expect(answer.reach).toMatchObject({ depth: 1, isNextEager: true });
  });
});

test('a search in an index of one part has nothing to tell of others', async () => {
  expect((await ask(partsOf(newest), 1)).reach).toBeNull();
});

describe('if an older part fails', () => {
  const unreachable = new DatasetError('unreachable', 'a file');

  test.each(['open', 'find', 'facets', 'data'] as const)(
    'to %s, the answer of the newer ones stays, and the part is tried again',
    async (at) => {
      const broken: PartWorld = { ...middle, fault: { at, error: unreachable } };
      const parts = partsOf(newest, broken, oldest);
      const answer = await ask(parts, 2);
      expect(answer.ids).toEqual(['e', 'd']);
      expect(answer).toMatchObject({ total: 2, found: 2, isPartial: true });
      expect(answer.reach).toMatchObject({ depth: 1, stories: 2, failure: 'unreachable' });
      delete broken.fault;
      const again = await ask(parts, 2);
      expect(again.ids).toEqual(['e', 'b', 'd', 'c']);
      expect(again.reach).toMatchObject({ depth: 2, failure: null });
    },
  );

  test('for a reason of its own, its data are unreadable', async () => {
    const parts = partsOf(newest, { ...middle, fault: { at: 'find', error: new Error('wasm') } });
    expect((await ask(parts, 2)).reach?.failure).toBe('unreadable');
  });
});

test('if the newest part fails, so does the search', async () => {
  const parts = partsOf({ ...newest, fault: { at: 'find', error: new Error('wasm') } }, middle);
  await expect(ask(parts, 2)).rejects.toBeInstanceOf(PartError);
});
