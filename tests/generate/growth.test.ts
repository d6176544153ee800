import { expect, test } from 'vitest';
import { largestCombinations } from '#publish/pages/topic-combinations.ts';
import { countSteps } from '#tests/support/growth/count-steps.ts';
import { combinationsOf } from '#tests/support/growth/dataset-cases.ts';
import { growthCases, mostGrowth } from '#tests/support/growth/growth-cases.ts';

test.each(growthCases)('twice as many take about twice the work: $name', ({ size, prepare }) => {
  const [few, many] = [prepare(size), prepare(2 * size)];
  few();
  const steps = countSteps(few);
  expect(steps).toBeGreaterThan(size);
  expect(countSteps(many) / steps).toBeLessThan(mostGrowth);
});

test('combinations of topics take as much work as there are pairs of them, not threes', () => {
  const stepsFor = (topicsEach: number) =>
    countSteps(() => largestCombinations(combinationsOf(10, topicsEach), 1000));
  stepsFor(25);
  expect(stepsFor(50) / stepsFor(25)).toBeLessThan(5);
});
