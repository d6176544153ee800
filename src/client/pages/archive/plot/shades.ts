/** The number of shades; the last is the darkest. */
const shades = 4;

/**
 * The lowest count of each shade, the lightest first. The steps grow by a constant factor up to
 * `most`, so that quiet days differ as visibly as busy ones. A small `most` has fewer steps.
 */
export function shadeSteps(most: number): number[] {
  const steps = Array.from({ length: shades }, (_, index) => Math.ceil(most ** (index / shades)));
  return [...new Set(steps)];
}

/** The shade of a count, from 1 to 4. */
export function shadeOf(count: number, steps: readonly number[]): number {
  return shades - steps.length + 1 + steps.findLastIndex((step) => count >= step);
}
