import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '#client/lib/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ä'), maxLength: 8 });

describe('the edit distance of two words', () => {
  test.each([
    ['police', 'police', 0],
    ['polce', 'police', 1],
    ['policce', 'police', 1],
    ['polire', 'police', 1],
    ['polcie', 'police', 1],
    ['minneaplois', 'minneapolis', 1],
    ['recgniton', 'recognition', 2],
    ['opne', 'open', 1],
    ['ab', 'ba', 1],
    ['', 'ab', 2],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test('is infinite above the limit', () => {
    expect(editDistance('bridge', 'ferry', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('bridge', 'bridges', 0)).toBe(Number.POSITIVE_INFINITY);
  });

  test('is symmetric, and zero from a word to itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, a, 0)).toBe(0);
      }),
    );
  });

  test('does not depend on the limit, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
        const whole = editDistance(a, b, 9);
        expect(editDistance(a, b, most)).toBe(whole <= most ? whole : Number.POSITIVE_INFINITY);
      }),
    );
  });
});
