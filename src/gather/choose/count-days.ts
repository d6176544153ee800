import * as z from 'zod';

/** How many articles of a feed were taken of each day (`2024-05-12`, UTC). */
export const dayCounts = z.record(z.string(), z.int().nonnegative());

export type DayCounts = z.infer<typeof dayCounts>;

/** So many days are kept of a feed: those with the latest dates. Feeds rarely go on about older ones. */
const mostDays = 62;

export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** The counts of the latest days. */
export function latestDays(counts: DayCounts): DayCounts {
  const days = Object.entries(counts).sort(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(days.slice(0, mostDays));
}
