import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutParts } from '#generate/search/cut-parts.ts';

type CutStory = { number: number; dateUncertain?: true };

/** Stories, the newest first and numbered from the oldest. */
function stories(count: number): CutStory[] {
  return Array.from({ length: count }, (_, place) => ({ number: count - place }));
}

describe('the parts of a search index', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [19, [19]],
    [20, [10, 10]],
    [29, [19, 10]],
    [30, [10, 10, 10]],
    [47, [17, 10, 10, 10]],
  ])('of %i stories have, from the newest on, %j', (count, lengths) => {
    expect(cutParts(stories(count), 10).map((part) => part.length)).toEqual(lengths);
  });

  test('have each story once, in order', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.integer({ min: 1, max: 20 }), (count, length) => {
        expect(cutParts(stories(count), length).flat()).toEqual(stories(count));
      }),
    );
  });

  test('stay as they are when a story is added, but for the newest', () => {
    for (let count = 20; count < 60; count += 1) {
      const before = cutParts(stories(count), 10);
      const after = cutParts(stories(count + 1), 10);
      expect(
        after
          .slice(1)
          .reverse()
          .slice(0, before.length - 1),
      ).toEqual(before.slice(1).reverse());
    }
  });

  test('stay as they are, too, when a story with an uncertain date is added, which stands last', () => {
    const uncertain = (number: number): CutStory => ({ number, dateUncertain: true });
    const before = cutParts([...stories(25), uncertain(26)], 10);
    const after = cutParts([...stories(25), uncertain(26), uncertain(27)], 10);
    expect(after[1]).toEqual(before[1]);
    expect(after[0]?.slice(-2)).toEqual([uncertain(26), uncertain(27)]);
    expect(after[0]?.[0]).toEqual({ number: 25 });
  });
});
