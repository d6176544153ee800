import { datasetCases } from './dataset-cases.ts';
import { eventCases } from './event-cases.ts';
import type { GrowthCase } from './growth-case.ts';
import { readingCases } from './reading-cases.ts';
import { storyCases } from './story-cases.ts';

/** How many times as much work twice as much may be: more than twice, for what has to be sorted. */
export const mostGrowth = 2.6;

export const growthCases: readonly GrowthCase[] = [
  ...storyCases,
  ...datasetCases,
  ...eventCases,
  ...readingCases,
];
