import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topic } from '#dataset/story.ts';
import { topicSlug } from '#dataset/values.ts';
import { pageLength } from '#generate/dataset/cut-pages.ts';
import { gatherCombinations } from '#generate/dataset/gather-combinations.ts';
import { longList } from '#tests/support/dataset/long-list.ts';

const water: Topic = { slug: topicSlug.parse('water'), name: 'Water' };
const cities: Topic = { slug: topicSlug.parse('cities'), name: 'Cities' };
const alone = [water];
const both = [water, cities];

/** A list on water in which the stories at some places are on cities too, and its combinations. */
function gather(length: number, placesOnCities: readonly number[]) {
  const topics = Array.from({ length }, () => alone);
  for (const place of placesOnCities) topics[place] = both;
  const chain = longList(topics);
  const [newest] = chain;
  if (newest === undefined) throw new Error('The list has no pages');
  const stories = chain.flatMap(({ page }) => page.stories);
  const entry = { ...water, count: length, firstPage: newest.name };
  const { sets } = gatherCombinations(entry, stories);
  return { chain, set: sets.find(({ topics }) => topics.includes(cities.slug)) };
}

describe('a topic set', () => {
  it('names its topics in alphabetical order, and how many stories have exactly these', () => {
    const { set } = gather(100, [3, 50]);
    expect(set?.topics).toEqual(['cities', 'water']);
    expect(set?.count).toBe(2);
  });

  it('names the pages that hold its stories', () => {
    const length = 10 * pageLength;
    const places = [0, 1.25 * pageLength, 2.5 * pageLength, length - 1].map(Math.floor);
    expect(gather(length, places).set?.pages).toEqual([
      [10, 8],
      [1, 1],
    ]);
  });

  it('joins its closest ranges where there are many', () => {
    const length = 40 * pageLength;
    const pageStarts = [0, 3, 10, 20, 30].map((page) => page * pageLength);
    expect(gather(length, [...pageStarts, length - 1]).set?.pages).toEqual([
      [40, 30],
      [20, 20],
      [10, 10],
      [1, 1],
    ]);
  });

  it('never leaves out a page that holds one of its stories', () => {
    const places = fc.uniqueArray(fc.nat(959), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(places, (onCities) => {
        const { chain, set } = gather(960, onCities);
        for (const { page } of chain) {
          const holdsOne = page.stories.some(({ topics }) => topics.length === 2);
          const isNamed = set?.pages.some(
            ([newest, oldest]) => oldest <= page.number && page.number <= newest,
          );
          if (holdsOne) expect(isNamed).toBe(true);
        }
        expect(set?.pages.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
