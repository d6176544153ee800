import { InfiniteQueryObserver } from '@tanstack/react-query';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { combinationListQuery } from '#client/queries/lists/combination-list-query.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { datasetFormat } from '#dataset/manifest.ts';
import type { Topic } from '#dataset/story.ts';
import { topicSlug } from '#dataset/values.ts';
import { gatherCombinations } from '#generate/dataset/gather-combinations.ts';
import { shelveFiles } from '#tests/support/dataset/dataset-shelf.ts';
import { filesOf, longList } from '#tests/support/dataset/long-list.ts';

const water: Topic = { slug: topicSlug.parse('water'), name: 'Water' };
const cities: Topic = { slug: topicSlug.parse('cities'), name: 'Cities' };
const alone = [water];
const both = [cities, water];

const count = 48_000;

/** A list of stories on water, of which those at some places are on cities too. */
function listOnWater(placesOnCities: readonly number[]) {
  const topics = Array.from({ length: count }, () => alone);
  for (const place of placesOnCities) topics[place] = both;
  return longList(topics);
}

/** A site with that list, whose manifest may name another first page than the list has. */
function shelveSite(placesOnCities: readonly number[], named?: string) {
  const chain = listOnWater(placesOnCities);
  const [newest] = chain;
  if (newest === undefined) throw new Error('The list has no page');
  const entry = { ...water, count, firstPage: newest.name };
  const manifest = (firstPage: string) => ({
    format: datasetFormat,
    topics: [
      { ...entry, ...cities, count: 50_000 },
      { ...entry, firstPage },
    ],
    counts: { stories: 50_000 },
  });
  const stories = chain.flatMap(({ page }) => page.stories);
  const files = filesOf(chain)
    .set('topics/water.json', gatherCombinations(entry, stories))
    .set('manifest.json', manifest(named ?? newest.name));
  const shelf = shelveFiles(files);
  const listPages = () => shelf.asked.filter((path) => path.startsWith('lists/')).length;
  return { shelf, listPages, renew: () => shelf.replace('manifest.json', manifest(newest.name)) };
}

const query = combinationListQuery([cities.slug, water.slug]);

/** Reads the stories on both topics, as far as they go. */
async function readCombination(placesOnCities: readonly number[]) {
  const { shelf, listPages } = shelveSite(placesOnCities);
  const { pages } = await createQueryClient(shelf.read).fetchInfiniteQuery({
    ...query,
    pages: 100,
  });
  return {
    stories: pages.flatMap((page) => page.stories).length,
    steps: pages.length,
    listPages: listPages(),
  };
}

describe('the stories that two long lists have in common', () => {
  test('are none, without reading a page, if the counts say so', async () => {
    expect(await readCombination([])).toEqual({ stories: 0, steps: 1, listPages: 0 });
  });

  test('end with the last of them, however long the list is', async () => {
    expect(await readCombination([3, 5, 30, 250])).toEqual({ stories: 4, steps: 1, listPages: 2 });
  });

  test('end with the last of them after several steps, too', async () => {
    const places = Array.from({ length: 30 }, (_, index) => index * 12);
    const { stories, steps, listPages } = await readCombination(places);
    expect(stories).toBe(30);
    expect(steps).toBeGreaterThan(1);
    expect(listPages).toBe(6);
  });

  test('are found at the old end of the list in a few requests', async () => {
    const places = [count - 5, count - 2];
    const { stories, listPages } = await readCombination(places);
    expect(stories).toBe(2);
    expect(listPages).toBeLessThan(13);
  });

  test('are found at both ends of the list in a few requests', async () => {
    const places = [3, 9, count - 600, count - 40, count - 2];
    const { stories, listPages } = await readCombination(places);
    expect(stories).toBe(5);
    expect(listPages).toBeLessThan(25);
  });

  test('are complete where they are scattered over more page ranges than a set names', async () => {
    const places = Array.from({ length: 40 }, (_, index) => index * 600);
    expect((await readCombination(places)).stories).toBe(40);
  });
});

describe('where the counts are of another edition', () => {
  const another = '0000000000000000';

  test('it is renewed, and the stories are found in a few requests', async () => {
    const { shelf, listPages, renew } = shelveSite([3, 5, 30, 47_000], another);
    const client = createQueryClient(async (kind, name, signal) => {
      if (kind === 'topics') renew();
      return shelf.read(kind, name, signal);
    });
    const { pages } = await client.fetchInfiniteQuery({ ...query, pages: 100 });
    expect(pages.flatMap((page) => page.stories)).toHaveLength(4);
    expect(listPages()).toBeLessThan(13);
  });

  test('the list is not walked where the host goes on to send an old manifest', async () => {
    const { shelf, listPages } = shelveSite([3], another);
    const client = createQueryClient(shelf.read);
    await expect(client.fetchInfiniteQuery(query)).rejects.toMatchObject({ reason: 'missing' });
    expect(listPages()).toBe(0);
  });

  test('the list is not walked where they can’t be loaded', async () => {
    for (const reason of ['missing', 'unreadable'] as const) {
      const { shelf, listPages } = shelveSite([3]);
      shelf.breakOff(/^topics/, reason);
      const client = createQueryClient(shelf.read);
      await expect(client.fetchInfiniteQuery(query)).rejects.toMatchObject({ reason });
      expect(listPages()).toBe(0);
    }
  });
});

test('a page that is gone is looked for in a new edition, even where that is the first to be read', async () => {
  const { shelf, renew } = shelveSite([3], '0000000000000000');
  const observer = new InfiniteQueryObserver(createQueryClient(shelf.read), query);
  onTestFinished(observer.subscribe(() => undefined));
  await vi.waitFor(() => expect(shelf.asked).toContain('manifest.json'));
  renew();
  await vi.waitFor(() =>
    expect(observer.getCurrentResult().data?.pages[0]?.stories).toHaveLength(1),
  );
});
