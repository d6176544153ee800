import { describe, expect, test } from 'vitest';
import { combinationListQuery } from '#client/queries/lists/combination-list-query.ts';
import { createQueryClient } from '#client/queries/query-client.ts';
import type { TopicCombinations } from '#dataset/list.ts';
import type { Topic } from '#dataset/story.ts';
import { topicSlug } from '#dataset/values.ts';
import { shelveFiles } from '#tests/support/dataset-shelf.ts';
import { filesOf, longList } from '#tests/support/long-list.ts';

const water: Topic = { slug: topicSlug.parse('water'), name: 'Water' };
const cities: Topic = { slug: topicSlug.parse('cities'), name: 'Cities' };
const alone = [water];
const both = [cities, water];

/** A list of 48,000 stories on water, of which those at some places are on cities too. */
function listOnWater(placesOnCities: readonly number[]) {
  const topics = Array.from({ length: 48_000 }, () => alone);
  for (const place of placesOnCities) topics[place] = both;
  return longList(topics);
}

/**
 * Reads the stories on both topics, as far as they go. `counted` is how many there are by the counts
 * of combinations, which may be those of another edition.
 */
async function readCombination(placesOnCities: readonly number[], counted = placesOnCities.length) {
  const chain = listOnWater(placesOnCities);
  const [newest] = chain;
  if (newest === undefined) throw new Error('The list has no pages');
  const combinations: TopicCombinations = {
    ...cities,
    sets: [
      { topics: [cities.slug], count: 50_000 - placesOnCities.length },
      ...(counted === 0 ? [] : [{ topics: [cities.slug, water.slug], count: counted }]),
    ],
  };
  const files = filesOf(chain).set('topics/cities.json', combinations);
  const shelf = shelveFiles(files);
  const client = createQueryClient(shelf.read);
  const query = combinationListQuery([
    { ...cities, count: 50_000, firstPage: newest.name },
    { ...water, count: 48_000, firstPage: newest.name },
  ]);
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
    expect(await readCombination([3, 5, 30, 250])).toEqual({ stories: 4, steps: 1, listPages: 11 });
  });

  test('end with the last of them after several steps, too', async () => {
    const places = Array.from({ length: 30 }, (_, index) => index * 12);
    const { stories, steps, listPages } = await readCombination(places);
    expect(stories).toBe(30);
    expect(steps).toBeGreaterThan(1);
    expect(listPages).toBe(15);
  });

  test('are complete even if the counts belong to another edition', async () => {
    const { stories } = await readCombination([3, 5, 30, 47_000], 2);
    expect(stories).toBe(4);
  });
});
