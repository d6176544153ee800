import { expect, test } from 'vitest';
import { countLags, lagSpans } from '#dataset/shared/lag-spans.ts';

test('a lag counts within the first span that is not shorter', () => {
  expect(countLags([1, 10, 11, 60, 61])).toEqual([2, 1, 1, 1, 0, 0, 0, 0]);
});

test('what is longer than all spans counts last, and nothing is lost', () => {
  const longest = lagSpans.at(-1) ?? 0;
  expect(countLags([longest, longest + 1, 1_000_000])).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
  expect(countLags([])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('each span is two to three times as long as the one before', () => {
  for (const [place, span] of lagSpans.slice(1).entries()) {
    const factor = span / (lagSpans[place] ?? 0);
    expect(factor).toBeGreaterThanOrEqual(2);
    expect(factor).toBeLessThanOrEqual(3);
  }
});
