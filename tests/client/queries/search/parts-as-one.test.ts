import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findInParts } from '#client/queries/search/find-in-parts.ts';
import type { IndexPart } from '#client/queries/search/index-part.ts';
import { changeableWords, knownWords } from '#client/queries/search/known-words.ts';
import { parseSearch, type Search } from '#client/routes/search-address.ts';
import { indexSearch } from '#generate/search/index-search.ts';
import { fetchFromIndexes, openIndex } from '#tests/support/dataset/open-index.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** Some begin with others, some have a stem in common with others, some are in few stories. */
const words =
  'a ab aardvark robot robots robotics robotic ferry ferries bridge bridges harbour $40m c++ île naïve 2024 20 re reopens'.split(
    ' ',
  );
const topics = ['Cities', 'Harbours', 'Gardens'];
const storyCount = 40;

let one: IndexPart[] = [];
let several: IndexPart[] = [];

beforeAll(async () => {
  document.documentElement.lang = 'en';
  const { dataset } = await writeWorld(documents());
  one = await openIndex(await indexSearch(dataset), 'one');
  several = await openIndex(await indexSearch(dataset, 13), 'several');
});

beforeEach(() => void vi.stubGlobal('fetch', fetchFromIndexes));

/** Stories of all words, but each word in some stretches of time alone. */
function documents(): Record<string, string> {
  const texts = Array.from({ length: storyCount }, (_, number) => {
    const day = new Date(Date.UTC(2024, 0, number + 1)).toISOString().slice(0, 10);
    const own = words.filter((_word, place) => (number * (place + 3)) % (place + 5) < 2);
    const rare = words.filter((_word, place) => (number + place * 5) % 17 === 0);
    const title = `Number${number} ${[...new Set([...own.slice(0, 4), ...rare])].join(' ')}`;
    const story = { title, publishedDateTime: `${day}T12:00:00Z`, topics: topicsOf(number) };
    return [`${day}-story.md`, storyText(story)] as const;
  });
  return { ...Object.fromEntries(texts), 'site.yaml': 'events: cited\n' };
}

function topicsOf(number: number): string[] {
  return topics.filter((_topic, place) => number % (place + 2) === 0);
}

async function find(parts: IndexPart[], search: Search, depth = parts.length) {
  const {
    total,
    results,
    topics: counts,
    publishers,
  } = await findInParts({ parts }, search, 100, depth);
  // Those with the same count come in any order.
  const topicCounts = Object.fromEntries(counts.map(({ slug, count }) => [slug, count]));
  return { total, ids: results.map(({ id }) => id), topicCounts, publishers };
}

const someText = fc
  .array(
    fc
      .constantFrom(...words)
      .chain((word) => fc.constantFrom(word, word.slice(0, 3), word.toUpperCase())),
    { minLength: 1, maxLength: 3 },
  )
  .map((typed) => typed.join(' '));
const someFilters = fc.constantFrom(
  '',
  '&topic=cities',
  '&topic=cities+gardens',
  '&publisher=harbourpost.example',
);

describe('an index in parts finds', () => {
  test('what one index finds, with the same counts, and in the same order by date', async () => {
    expect(several.map(({ stories }) => stories)).toEqual([5, 9, 13, 13]);
    await fc.assert(
      fc.asyncProperty(someText, someFilters, async (text, filters) => {
        const search = parseSearch(`?q=${encodeURIComponent(text)}${filters}&order=date`);
        expect(await find(several, search)).toEqual(await find(one, search));
      }),
      { numRuns: 60 },
    );
  });

  test('the same stories, in whichever order, by how well they match', async () => {
    await fc.assert(
      fc.asyncProperty(someText, async (text) => {
        const search = parseSearch(`?q=${encodeURIComponent(text)}`);
        const [inParts, inOne] = [await find(several, search), await find(one, search)];
        expect(inParts.ids.sort()).toEqual(inOne.ids.sort());
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    '?q=about&from=2024-01-10&to=2024-01-20',
    '?q=what+abo&to=2024-01-08',
    '?q=about&from=2024-02-01&topic=cities',
    '?from=2024-01-10&to=2024-01-20',
    '?q=about&from=2025-01-01',
  ])('what one index finds on some days: %s', async (query) => {
    const search = parseSearch(`${query}&order=date`);
    expect(await find(several, search)).toEqual(await find(one, search));
  });

  test('what is chosen, where it finds nothing', async () => {
    const search = parseSearch('?q=zebra&topic=gardens&publisher=harbourpost.example');
    for (const parts of [one, several]) {
      const { total, topicCounts, publishers } = await find(parts, search);
      expect({ total, topicCounts }).toEqual({ total: 0, topicCounts: { gardens: 0 } });
      expect(publishers).toMatchObject([{ id: 'harbourpost.example', count: 0 }]);
    }
  });

  test('all stories of a topic, the newest first, without a text', async () => {
    const search = parseSearch('?topic=gardens');
    expect(await find(several, search)).toEqual(await find(one, search));
    expect((await find(several, search)).total).toBeGreaterThan(5);
  });

  test('more and more, the more of its parts are searched', async () => {
    const search = parseSearch('?q=number2&order=date');
    const { ids } = await find(one, search);
    for (const depth of [1, 2, 3, 4]) {
      const found = await find(several, search, depth);
      expect(found.ids).toEqual(ids.slice(0, found.total));
    }
    expect(ids).toHaveLength(11);
  });
});

describe('a word is known to an index', () => {
  test.each([
    ['robotics', true],
    ['harb', true],
    ['number2', true],
    ['robotarium', false],
    ['aardvarks', true],
    ['aardwolf', false],
    ['C++', true],
    ['ILE', true],
    ['zebra', false],
  ])('that has it, or a longer one: %s', async (word, isKnown) => {
    const [part] = one;
    const known = await part?.use(({ find: ask }) => knownWords(ask, [word]));
    expect(known?.has(word)).toBe(isKnown);
  });

  test.each([
    ['robots & ferries', ['robots', 'ferries']],
    ['"night line"', []],
    ['“night line" 大雪 $', ['“night', 'line', '$']],
  ])('if Pagefind may change it at all: %s', (text, changeable) => {
    expect(changeableWords(text)).toEqual(changeable);
  });
});
