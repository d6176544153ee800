import { describe, expect, test } from 'vitest';
import { indexFacets, joinNarrowed, narrowMatches } from '#client/queries/search/narrow-matches.ts';
import { parseSearch } from '#client/routes/search-address.ts';
import { searchFacets } from '#dataset/search.ts';

const facets = indexFacets(
  searchFacets.parse({
    topics: [
      { slug: 'cities', name: 'Cities' },
      { slug: 'harbours', name: 'Harbours' },
    ],
    publishers: [
      { id: 'one.example', name: 'One' },
      { id: 'two.example', name: 'Two' },
    ],
    days: [
      { day: '2024-03-02', stories: [['ferry', [0, 1], [0, 1]]] },
      {
        day: '2024-03-01',
        stories: [
          ['bridge', [0], [0]],
          ['pier', [1], [1]],
        ],
      },
    ],
    uncertain: [['lock', [1], [1]]],
  }),
);
const all = [{ id: 'pier' }, { id: 'ferry' }, { id: 'bridge' }, { id: 'lock' }];

function left(query: string): string[] {
  return narrowMatches(all, facets, parseSearch(query)).matches.map(({ id }) => id);
}

describe('filters', () => {
  test.each([
    ['none', '', ['pier', 'ferry', 'bridge', 'lock']],
    ['a topic', '?topic=cities', ['ferry', 'bridge']],
    ['two topics, both of which a story must have', '?topic=cities+harbours', ['ferry']],
    ['a publisher', '?publisher=two.example', ['pier', 'ferry', 'lock']],
    [
      'any day, which a story of an uncertain date may not be from',
      '?from=1000-01-01',
      ['pier', 'ferry', 'bridge'],
    ],
    ['a first day', '?from=2024-03-02', ['ferry']],
    ['a last day', '?to=2024-03-01', ['pier', 'bridge']],
    ['one day', '?from=2024-03-01&to=2024-03-01', ['pier', 'bridge']],
    [
      'a topic, a publisher and a day',
      '?topic=harbours&publisher=two.example&to=2024-03-01',
      ['pier'],
    ],
    ['days the wrong way round', '?from=2024-03-02&to=2024-03-01', []],
    ['an unknown topic', '?topic=gardens', []],
    ['an unknown publisher', '?publisher=nobody.example', []],
  ])('keep the matches that pass, in order: %s', (_what, query, stories) => {
    expect(left(query)).toEqual(stories);
  });

  test('leave out matches that are not in the edition', () => {
    expect(narrowMatches([{ id: 'gone' }], facets, parseSearch('')).matches).toEqual([]);
  });
});

describe('the counts beside the filters', () => {
  test('show, for a topic, how many stories remain if it is chosen', () => {
    for (const { slug, count } of narrowMatches(all, facets, parseSearch('?topic=cities')).topics) {
      expect(left(`?topic=cities+${slug}`)).toHaveLength(count);
    }
  });

  test('show, for a publisher, how many stories remain if it is chosen instead', () => {
    const query = '?topic=cities&publisher=two.example';
    for (const { id, count } of narrowMatches(all, facets, parseSearch(query)).publishers) {
      expect(left(`?topic=cities&publisher=${id}`)).toHaveLength(count);
    }
  });

  test('include chosen filters, even with no stories left', () => {
    const narrowed = narrowMatches([], facets, parseSearch('?topic=cities&publisher=one.example'));
    expect(narrowed.topics).toMatchObject([{ slug: 'cities', count: 0 }]);
    expect(narrowed.publishers).toMatchObject([{ id: 'one.example', count: 0 }]);
  });
});

describe('what is left in several parts', () => {
  const older = indexFacets(
    searchFacets.parse({
      topics: [
        { slug: 'harbours', name: 'Harbours' },
        { slug: 'gardens', name: 'Gardens' },
      ],
      publishers: [{ id: 'two.example', name: 'Two' }],
      days: [{ day: '2024-02-01', stories: [['pier', [0, 1], [0]]] }],
      uncertain: [],
    }),
  );

  test('is added up, in the order of the parts, where two parts have the same names for stories', () => {
    const search = parseSearch('?topic=harbours');
    const parts = [
      narrowMatches(all, facets, search),
      narrowMatches([{ id: 'pier' }], older, search),
    ];
    const joined = joinNarrowed(parts, search);
    expect(joined.matches.map(({ id }) => id)).toEqual(['pier', 'ferry', 'lock', 'pier']);
    expect(joined.topics.map(({ slug, count }) => [slug, count])).toEqual([
      ['harbours', 4],
      ['cities', 1],
      ['gardens', 1],
    ]);
    expect(joined.publishers.map(({ id, count }) => [id, count])).toEqual([
      ['two.example', 4],
      ['one.example', 1],
    ]);
  });
});
