import { expect, test } from 'vitest';
import { divideIntoWaves } from '#dataset/shared/coverage-waves.ts';

test('a timeline without waves is all one', () => {
  expect(divideIntoWaves(['a', 'b', 'c'])).toEqual([['a', 'b', 'c']]);
  expect(divideIntoWaves(['a', 'b', 'c'], [])).toEqual([['a', 'b', 'c']]);
});

test('each wave has as many of a timeline as it says, in their order', () => {
  expect(divideIntoWaves(['a', 'b', 'c', 'd', 'e'], [{ reports: 2 }, { reports: 3 }])).toEqual([
    ['a', 'b'],
    ['c', 'd', 'e'],
  ]);
});

test('what comes after the last wave is of none: its date is uncertain', () => {
  expect(divideIntoWaves(['a', 'b', 'c', 'd', '?'], [{ reports: 2 }, { reports: 2 }])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
