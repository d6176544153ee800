const hour = 60;
const day = 24 * hour;

/**
 * The spans by which lags are counted, in minutes, each about three times as long as the one before. A lag is
 * within the first that is not shorter.
 */
export const lagSpans: readonly number[] = [10, 30, hour, 3 * hour, 8 * hour, day, 3 * day];

/** How many of some lags, in minutes, are within each of `lagSpans`, and how many are longer than all. */
export function countLags(lags: readonly number[]): number[] {
  const counts = Array.from({ length: lagSpans.length + 1 }, () => 0);
  for (const lag of lags) {
    const span = lagSpans.findIndex((length) => lag <= length);
    const place = span === -1 ? lagSpans.length : span;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
