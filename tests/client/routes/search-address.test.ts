import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countFilters,
  isEmptySearch,
  longestText,
  parseSearch,
  searchPath,
} from '#client/routes/search-address.ts';

const nothing = {
  text: '',
  topics: [],
  publisher: null,
  from: null,
  to: null,
  order: 'relevance',
};

describe('the address of a search', () => {
  test('holds the words and every filter', () => {
    const query =
      '?q=facial+recognition&topic=ai+computer-vision&publisher=zdnet.com&from=2020-01-01&to=2021-02-28&order=date';
    expect(parseSearch(query)).toEqual({
      text: 'facial recognition',
      topics: ['ai', 'computer-vision'],
      publisher: 'zdnet.com',
      from: '2020-01-01',
      to: '2021-02-28',
      order: 'date',
    });
    expect(searchPath(parseSearch(query))).toBe(`/search${query}`);
  });

  test('is the search page if the search is empty', () => {
    expect(searchPath({})).toBe('/search');
    expect(parseSearch('')).toEqual(nothing);
    expect(isEmptySearch(parseSearch('?q=+'))).toBe(true);
    expect(isEmptySearch(parseSearch('?from=2020-01-01'))).toBe(false);
  });

  test.each([
    ['a topic that is a path', '?topic=../../etc', nothing],
    ['a publisher with a path', '?publisher=zdnet.com/../x', nothing],
    ['a publisher that is a script', '?publisher=javascript:alert(1)', nothing],
    ['a day that does not exist', '?from=2021-02-31&to=2021-13-01', nothing],
    ['a day that is a word', '?from=yesterday', nothing],
    ['an order that there is none of', '?order=heat', nothing],
    ['a broken percent sign', '?topic=%E0%A4%A', nothing],
    ['keys of every object', '?__proto__=1&constructor=2', nothing],
    ['a topic twice', '?topic=ai+ai', { ...nothing, topics: ['ai'] }],
  ])('ignores invalid values: %s', (_what, query, search) => {
    expect(parseSearch(query)).toEqual(search);
  });

  test('keeps the text exactly as typed, including characters special to URLs', () => {
    for (const text of ['100%', '%41', 'a+b', 'a&topic=b', 'c#', ' two  spaces ', '<b>&amp;']) {
      expect(parseSearch(searchPath({ text }).slice('/search'.length)).text).toBe(text);
    }
  });

  test('round-trips any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const read = parseSearch(`?${text}&q=${encodeURIComponent(text)}`);
        const again = parseSearch(searchPath(read).slice('/search'.length));
        expect(searchPath(again)).toBe(searchPath(read));
      }),
    );
  });

  test('limits the length of a text', () => {
    const endless = 'a'.repeat(100_000);
    expect(parseSearch(`?q=${endless}`).text).toBe('a'.repeat(longestText));
  });

  test('counts the filters that are set', () => {
    expect(countFilters(parseSearch('?q=a'))).toBe(0);
    expect(countFilters(parseSearch('?topic=ai+cities&publisher=zdnet.com&to=2021-01-01'))).toBe(4);
  });
});
