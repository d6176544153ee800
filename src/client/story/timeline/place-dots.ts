/** The size of the drawing, in its own units. */
export const plotWidth = 480;
export const plotHeight = 104;

const radius = 4.5;
const spacing = radius * 2 + 1.5;
const margin = radius + 2;

type Dot = { x: number; y: number };

/** The radius of a dot, in the drawing's units. */
export const dotRadius = radius;

/**
 * Returns a dot for each time (in milliseconds), in the same order. Dots are placed across by time
 * and stacked upwards where they would overlap. A stack taller than the drawing is compressed.
 */
export function placeDots(times: readonly number[]): Dot[] {
  const columns = columnsOf(times);
  const heights = new Map<number, number>();
  for (const column of columns) heights.set(column, (heights.get(column) ?? 0) + 1);
  let tallest = 1;
  for (const height of heights.values()) tallest = Math.max(tallest, height);
  const rise = Math.min(spacing, (plotHeight - 2 * margin) / tallest);
  const placed = new Map<number, number>();
  return columns.map((column) => {
    const below = placed.get(column) ?? 0;
    placed.set(column, below + 1);
    return { x: margin + column * spacing, y: plotHeight - margin - below * rise };
  });
}

function columnsOf(times: readonly number[]): number[] {
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? first) - first;
  const last = Math.floor((plotWidth - 2 * margin) / spacing);
  return times.map((time) => (span === 0 ? 0 : Math.round(((time - first) / span) * last)));
}
