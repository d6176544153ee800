import type { TimelineEntry } from './timeline-entries.ts';

/**
 * How many wordings the articles of a timeline have: those that carry the same report, as the dataset says,
 * have one among them.
 */
export function countWordings(
  entries: readonly Pick<TimelineEntry, 'url' | 'sharedReport'>[],
): number {
  return new Set(entries.map(({ url, sharedReport }) => sharedReport ?? url)).size;
}
