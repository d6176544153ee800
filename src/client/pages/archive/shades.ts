/** How many shades there are; the last is the darkest. */
const shades = 4;

/**
 * From which count each shade is used, the lightest first: even steps of proportion up to the most, so
 * that quiet days differ as loud ones do. Where the most is small there are fewer.
 */
export function shadeSteps(most: number): number[] {
  const steps = Array.from({ length: shades }, (_, index) => Math.ceil(most ** (index / shades)));
  return [...new Set(steps)];
}

/** The shade of a count, from 1 to 4. */
export function shadeOf(count: number, steps: readonly number[]): number {
  return shades - steps.length + 1 + steps.findLastIndex((step) => count >= step);
}
