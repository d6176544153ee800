import { describe, expect, test } from 'vitest';
import type { FoundArticle } from '#gather/found-article.ts';
import { findRepeats } from '#gather/place/find-repeats.ts';
import { reportOf } from '#tests/support/gathering/reports.ts';

const hour = 3_600_000;
const at = Date.UTC(2024, 2, 1, 12);
const once = reportOf();

/** Whether a report at another address says again what the first one says, if it has these keys. */
function isRepeat(keys: Partial<FoundArticle>, seenHoursLater = 1): boolean {
  const again = reportOf({ address: 'https://harbourpost.example/session-2', ...keys });
  const later = { ...again, seenAt: once.seenAt + seenHoursLater * hour };
  return findRepeats([later, once], [], new Set()).repeats.includes(later);
}

describe('A report of the same publisher with the same headline is a repeat', () => {
  test.each<[string, Partial<FoundArticle>, number?]>([
    ['at the same time', {}],
    ['hours later', { at: at + 11 * hour }],
    ['without a time, within days', { at: null }, 6 * 24],
  ])('%s', (_when, keys, seen) => {
    expect(isRepeat(keys, seen)).toBe(true);
  });

  test.each<[string, Partial<FoundArticle>, number?]>([
    ['a day later', { at: at + 24 * hour }],
    ['without a time, after a week', { at: null }, 8 * 24],
    ['if the headline is another', { headline: 'Bridge reopens at last' }],
    ['if the publisher is another', { publisher: { name: 'B', domain: 'b.example' } }],
  ])('but not %s', (_when, keys, seen) => {
    expect(isRepeat(keys, seen)).toBe(false);
  });

  test('but not on a platform, if the name is another', () => {
    const [a, b] = ['A', 'B'].map((name) =>
      reportOf({ address: `https://p.example/${name}`, publisher: { name, domain: 'p.example' } }),
    );
    const reports = [a, b].flatMap((each) => each ?? []);
    expect(findRepeats(reports, [], new Set(['p.example'])).repeats).toEqual([]);
    expect(findRepeats(reports, [], new Set()).repeats).toHaveLength(1);
  });

  test('of what a document names, in its coverage too', () => {
    const named = {
      identity: 'harbourpost.example/old',
      headline: 'Bridge reopens',
      excerpt: '',
      at,
      publisher: 'Harbour Post',
      domain: 'harbourpost.example',
    };
    const main = { ...named, identity: 'x.example/x', headline: 'Another', domain: 'x.example' };
    const story = { file: 'a.md', main, coverage: [named], event: null };
    expect(findRepeats([once], [story], new Set())).toEqual({ fresh: [], repeats: [once] });
  });
});
