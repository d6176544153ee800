/** A dot: `x` in percent of the drawing's width, `y` in percent of its height, from the top. */
type Dot = { x: number; y: number };

/** Where a wave lies across the drawing, in percent of its width. */
type WaveSpan = { start: number; end: number };

export type PlacedDots = {
  /** In the order of the times. */
  dots: readonly Dot[];
  waves: readonly WaveSpan[];
  /** How many dots the drawing has room for, one above the other. */
  rows: number;
};

/** How many dots find room beside each other on a small screen. */
const columnsAcross = 50;

/** What is left out between two waves, in percent of the width. */
const pause = 3;

const fewestRows = 3;

/**
 * Places a dot for each time, in milliseconds. Waves stand side by side, each as wide as it has reports
 * (its square root, so that a small one can be seen), and the time between them is left out. Within a
 * wave, dots are placed across by time and stacked upwards where they would overlap.
 */
export function placeDots(waves: readonly (readonly number[])[]): PlacedDots {
  const spans = divideWidth(waves.map(({ length }) => length));
  const columns = waves.map((times, wave) => columnsOf(times, spans[wave] ?? whole));
  const heights = countEqual(columns.flat());
  let tallest = fewestRows;
  for (const height of heights.values()) tallest = Math.max(tallest, height);
  const stacked = new Map<number, number>();
  const dots = columns.flat().map((x) => {
    const below = stacked.get(x) ?? 0;
    stacked.set(x, below + 1);
    return { x: round(x), y: round(100 - (100 * (below + 0.5)) / tallest) };
  });
  return { dots, waves: spans, rows: tallest };
}

const whole: WaveSpan = { start: 0, end: 100 };

function divideWidth(sizes: readonly number[]): WaveSpan[] {
  const weights = sizes.map((size) => Math.sqrt(size) + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const between = sizes.length > 8 ? pause / 3 : pause;
  const room = 100 - between * (sizes.length - 1);
  let end = -between;
  return weights.map((weight) => {
    const start = end + between;
    end = start + (room * weight) / total;
    return { start: round(start), end: round(end) };
  });
}

/** The middle of the column that each time of a wave falls into, in percent of the drawing's width. */
function columnsOf(times: readonly number[], { start, end }: WaveSpan): number[] {
  const columns = Math.max(1, Math.floor(((end - start) / 100) * columnsAcross));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? first) - first;
  const width = (end - start) / columns;
  return times.map((time) => {
    const column = span === 0 ? 0 : Math.round(((time - first) / span) * (columns - 1));
    return start + (column + 0.5) * width;
  });
}

function countEqual(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** Two decimals: less than a pixel on any screen. */
function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
