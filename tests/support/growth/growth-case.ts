import { publisherDomain } from '#dataset/values.ts';

/** Work that must not grow much faster than what it is done on. */
export type GrowthCase = {
  name: string;
  /** How many of what `prepare` makes are enough to show how the work grows. */
  size: number;
  /** Makes so many, and returns the work to be done on them. */
  prepare: (size: number) => () => void;
};

export function numbers(size: number): number[] {
  return Array.from({ length: size }, (_, number) => number);
}

export function domainOf(number: number) {
  return publisherDomain.parse(`paper-${number}.example`);
}
