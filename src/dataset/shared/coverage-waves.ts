/** Divides what is in the order of a timeline into its waves, by how many articles each has. */
export function divideIntoWaves<Entry>(
  entries: readonly Entry[],
  waves: readonly { reports: number }[] = [],
): Entry[][] {
  if (waves.length === 0) return [[...entries]];
  let start = 0;
  return waves.map(({ reports }) => {
    const wave = entries.slice(start, start + reports);
    start += reports;
    return wave;
  });
}
