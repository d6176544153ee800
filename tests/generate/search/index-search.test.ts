import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchFacets, vocabulary } from '#dataset/search.ts';
import { indexSearch } from '#generate/search/index-search.ts';
import { report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const world = await writeWorld({
  'site.yaml': 'timeZone: America/New_York\nlanguage: de-AT',
  '2024-03-01-ferry.md': storyText({
    title: 'Ferry stops',
    publishedDateTime: '2024-03-02T02:00:00Z',
    topics: ['Harbours', 'Cities'],
    related: [report({ title: 'Ferry stops for good' })],
  }),
  '2024-03-01-bridge.md': storyText({
    title: 'Bridge ␞ ___PAGEFIND_WEIGHT___10 reopens',
    publishedDateTime: '2024-02-28T12:00:00Z',
    topics: ['Cities'],
  }),
});
const files = await indexSearch(world.dataset);

function text(path: string): string {
  return new TextDecoder().decode(files.get(path));
}

/** What the engine keeps of each story, by the story's id. */
function fragments(): Map<string, { name: string; content: string }> {
  const found = [...files].flatMap(([path, bytes]) => {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) return [];
    const json = gunzipSync(bytes).toString('utf8').replace('pagefind_dcd', '');
    const { url, content }: { url: string; content: string } = JSON.parse(json);
    return [[url.split('?')[0] ?? '', { name, content }] as const];
  });
  return new Map(found);
}

describe('the search index', () => {
  test('has every story', () => {
    expect([...fragments().keys()].sort()).toEqual([...world.dataset.stories.keys()].sort());
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const again = await indexSearch(world.dataset);
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files) {
      expect(Buffer.compare(again.get(path) ?? Buffer.of(), bytes), path).toBe(0);
    }
  });

  test('keeps the texts of a story apart, whatever stands in them', () => {
    const content = fragments().get('2024-03-01-bridge')?.content ?? '';
    expect(content.split('␞')).toHaveLength(4);
    expect(content).toContain('Bridge PAGEFIND_WEIGHT___10 reopens');
  });

  test('is in the site’s language, by its first part', () => {
    expect(JSON.parse(text('pagefind-entry.json')).languages).toHaveProperty('de');
  });

  test('brings no interface of the engine along', () => {
    expect([...files.keys()].filter((path) => /ui|highlight/.test(path))).toEqual([]);
  });
});

describe('what searches are narrowed by', () => {
  const facets = searchFacets.parse(JSON.parse(text('facets.json')));

  test('names each story as the index does, on its day in the site’s zone', () => {
    const named = fragments();
    const placed = facets.days.map(({ day, stories }) => [day, stories.map(([name]) => name)]);
    expect(placed).toEqual([
      ['2024-03-01', [named.get('2024-03-01-ferry')?.name]],
      ['2024-02-28', [named.get('2024-03-01-bridge')?.name]],
    ]);
  });

  test('has the topics of a story, and the publishers of its coverage too', () => {
    const [, topics = [], publishers = []] = facets.days[0]?.stories[0] ?? [];
    expect(topics.map((place) => facets.topics[place]?.name)).toEqual(['Harbours', 'Cities']);
    expect(publishers.map((place) => facets.publishers[place]?.id)).toEqual([
      'harbourpost.example',
      'citydesk.example',
    ]);
  });
});

test('the vocabulary has the words of headlines, publishers and topics, the frequent first', () => {
  const words = vocabulary.parse(JSON.parse(text('words.json')));
  expect(words.indexOf('ferry')).toBeLessThan(words.indexOf('bridge'));
  expect(words.indexOf('cities')).toBeLessThan(words.indexOf('harbours'));
  expect(words).toContain('harbours');
  expect(words).not.toContain('something');
  expect(new Set(words).size).toBe(words.length);
});

test('an edition without stories has an index too', async () => {
  const empty = await indexSearch((await writeWorld({})).dataset);
  expect(JSON.parse(new TextDecoder().decode(empty.get('facets.json')))).toEqual({
    topics: [],
    publishers: [],
    days: [],
    uncertain: [],
  });
});
