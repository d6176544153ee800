import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutParts } from '#generate/search/cut-parts.ts';

type CutStory = { number: number; dateUncertain?: true };

/** Stories, the newest first and numbered from the oldest. */
function stories(count: number): CutStory[] {
  return Array.from({ length: count }, (_, place) => ({ number: count - place }));
}

function lengthsOf(count: number, length: number): number[] {
  return cutParts(stories(count), length).map((part) => part.length);
}

describe('the parts of a search index', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [19, [19]],
    [20, [10, 10]],
    [29, [19, 10]],
    [30, [10, 20]],
    [59, [19, 40]],
    [60, [10, 50]],
    [109, [19, 90]],
    [110, [10, 50, 50]],
    [125, [15, 10, 50, 50]],
    [159, [19, 40, 50, 50]],
    [160, [10, 50, 50, 50]],
  ])('of %i stories have, from the newest on, %j, where large ones have 50', (count, lengths) => {
    expect(lengthsOf(count, 50)).toEqual(lengths);
  });

  const someCount = fc.nat(400);
  const someLength = fc.integer({ min: 1, max: 60 });

  test('have each story once, in order', () => {
    fc.assert(
      fc.property(someCount, someLength, (count, length) => {
        expect(cutParts(stories(count), length).flat()).toEqual(stories(count));
      }),
    );
  });

  test('are few, and none is empty or too long', () => {
    fc.assert(
      fc.property(someCount, someLength, (count, length) => {
        const [newest = 0, ...older] = lengthsOf(count, length);
        const share = Math.ceil(length / 5);
        expect(newest).toBeLessThan(2 * share);
        expect(newest).toBeGreaterThanOrEqual(Math.min(count, share));
        expect(older.length).toBeLessThanOrEqual(count / length + 1);
        expect(Math.min(...older)).toBeGreaterThan(0);
        for (const own of older.slice(1)) expect(own).toBe(length);
      }),
    );
  });

  test('stay as they are when a story is added, but for the newest, and at times the growing one', () => {
    let merges = 0;
    for (let count = 0; count < 300; count += 1) {
      const before = cutParts(stories(count), 50);
      const after = cutParts(stories(count + 1), 50);
      const kept = before.filter((part) =>
        after.some((other) => JSON.stringify(other) === JSON.stringify(part)),
      );
      if (kept.length < before.length - 1) {
        merges += 1;
        expect(kept).toEqual(before.slice(2));
      } else expect(kept).toEqual(before.slice(1));
    }
    // At every tenth story from the 30th on, but for those with which another part begins to grow.
    expect(merges).toBe(24);
  });

  test('stay as they are, too, when a story with an uncertain date is added, which stands last', () => {
    const uncertain = (number: number): CutStory => ({ number, dateUncertain: true });
    const before = cutParts([...stories(73), uncertain(74)], 50);
    const after = cutParts([...stories(73), uncertain(74), uncertain(75)], 50);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]?.slice(-2)).toEqual([uncertain(74), uncertain(75)]);
    expect(after[0]?.[0]).toEqual({ number: 73 });
  });
});
