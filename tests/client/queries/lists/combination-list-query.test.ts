import { InfiniteQueryObserver } from '@tanstack/react-query';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { combinationListQuery } from '#client/queries/lists/combination-list-query.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import { datasetFormat } from '#dataset/manifest.ts';
import type { Topic } from '#dataset/story.ts';
import { topicSlug } from '#dataset/values.ts';
import { gatherCombinations } from '#generate/dataset/gather-combinations.ts';
import { shelveFiles } from '#tests/support/dataset-shelf.ts';
import { filesOf, longList } from '#tests/support/long-list.ts';

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

/**
 * Reads the stories on both topics, as far as they go. The combinations may be those of another
 * edition, whose list begins with another page.
 */
async function readCombination(
  placesOnCities: readonly number[],
  { isOtherEdition = false }: { isOtherEdition?: boolean } = {},
) {
  const chain = listOnWater(placesOnCities);
  const [newest, second] = chain;
  if (newest === undefined || second === undefined) throw new Error('The list has one page');
  const entry = { ...water, count, firstPage: newest.name };
  const combinations = gatherCombinations(
    { ...entry, firstPage: isOtherEdition ? second.name : newest.name },
    chain.flatMap(({ page }) => page.stories),
  );
  const topics = [{ ...entry, ...cities, count: 50_000 }, entry];
  const files = filesOf(chain)
    .set('topics/water.json', combinations)
    .set('manifest.json', { format: datasetFormat, topics, counts: { stories: 50_000 } });
  const shelf = shelveFiles(files);
  const client = createQueryClient(shelf.read);
  const query = combinationListQuery([cities.slug, water.slug]);
  const { pages } = await client.fetchInfiniteQuery({ ...query, pages: 100 });
  return {
    stories: pages.flatMap((page) => page.stories).length,
    steps: pages.length,
    listPages: shelf.asked.filter((path) => path.startsWith('lists/')).length,
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

  test('are complete even if the counts belong to another edition', async () => {
    const { stories } = await readCombination([3, 5, 30, 47_000], { isOtherEdition: true });
    expect(stories).toBe(4);
  });
});

test('a page that is gone is looked for in a new edition, even where that is the first to be read', async () => {
  const chain = listOnWater([3]);
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
  const files = filesOf(chain)
    .set(
      'topics/water.json',
      gatherCombinations(
        entry,
        chain.flatMap(({ page }) => page.stories),
      ),
    )
    .set('manifest.json', manifest('0000000000000000'));
  const shelf = shelveFiles(files);
  const client = createQueryClient(shelf.read);
  const query = combinationListQuery([cities.slug, water.slug]);
  const observer = new InfiniteQueryObserver(client, query);
  onTestFinished(observer.subscribe(() => undefined));
  await vi.waitFor(() => expect(shelf.asked).toContain('manifest.json'));
  shelf.replace('manifest.json', manifest(newest.name));
  await vi.waitFor(() =>
    expect(observer.getCurrentResult().data?.pages[0]?.stories).toHaveLength(1),
  );
});
