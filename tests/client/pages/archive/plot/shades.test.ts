import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shadeOf, shadeSteps } from '#client/pages/archive/plot/shades.ts';

describe('the shades of a calendar', () => {
  test.each([
    [1, [1]],
    [2, [1, 2]],
    [16, [1, 2, 4, 8]],
    [81, [1, 3, 9, 27]],
  ])('with at most %i stories per day begin at %j', (most, steps) => {
    expect(shadeSteps(most)).toEqual(steps);
  });

  test('make a single count the darkest', () => {
    expect(shadeOf(1, shadeSteps(1))).toBe(4);
  });

  test('are never lighter for more stories, and darkest for the busiest day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(), fc.nat(), (most, a, b) => {
        const steps = shadeSteps(most);
        const [fewer = 1, more = 1] = [1 + (a % most), 1 + (b % most)].sort((m, n) => m - n);
        expect(shadeOf(fewer, steps)).toBeLessThanOrEqual(shadeOf(more, steps));
        expect(shadeOf(fewer, steps)).toBeGreaterThanOrEqual(1);
        expect(shadeOf(most, steps)).toBe(4);
      }),
    );
  });
});
