import { describe, expect, test } from 'vitest';
import { findWords, searchesFor } from '#client/queries/search/find-words.ts';

describe('the searches for a text', () => {
  test.each([
    ['en', '$40m for openai', ['$40m for openai']],
    ['en', '法案', ['"法 案"']],
    ['en', 'tokyo 大雪', ['tokyo', '"大 雪"']],
    ['ja', '日の出 国会', ['"日 の 出"', '"国 会"']],
    ['ja', 'C# $40m', ['C 40m']],
    ['ja', '"法案"', ['"法 案"']],
    ['en', '"night line"', ['"night line"']],
  ])('on a site in %s, of %s', (language, text, searches) => {
    expect(searchesFor(text, language)).toEqual(searches);
  });
});

test('a story is found that has all words, with the matches of each', async () => {
  const places: Record<string, Record<string, number[]>> = {
    tokyo: { a: [0], b: [3] },
    '"大 雪"': { b: [5, 6], c: [1, 2] },
  };
  const found = await findWords(async (text) => {
    const results = Object.entries(places[text ?? ''] ?? {}).map(([id, locations]) => {
      return { id, score: 1, data: async () => ({ locations }) };
    });
    return { results };
  }, 'tokyo 大雪');
  expect(found.map(({ id }) => id)).toEqual(['b']);
  expect((await found[0]?.data())?.locations).toEqual([3, 5, 6]);
});
