/** The drawing's size, in its own units. */
export const plotWidth = 480;
export const plotHeight = 88;

const largestRadius = 5;
const gap = 1.5;

type Dot = { x: number; y: number; radius: number };

/**
 * Places a dot for each of several times, in order: across by time, upwards where dots would overlap.
 * Where a stack would not fit, all dots are drawn smaller.
 */
export function placeDots(times: readonly number[]): Dot[] {
  let radius = largestRadius;
  while (radius > 1 && tallestStack(times, radius) * height(radius) > plotHeight - 8) {
    radius -= 0.5;
  }
  const stacks = new Map<number, number>();
  return columnsOf(times, radius).map((column) => {
    const below = stacks.get(column) ?? 0;
    stacks.set(column, below + 1);
    return {
      x: radius + 2 + column * height(radius),
      y: plotHeight - 4 - radius - below * height(radius),
      radius,
    };
  });
}

function height(radius: number): number {
  return radius * 2 + gap;
}

function columnsOf(times: readonly number[], radius: number): number[] {
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const columns = Math.floor((plotWidth - 2 * (radius + 2)) / height(radius));
  return times.map((time) => (span === 0 ? 0 : Math.round(((time - first) / span) * columns)));
}

function tallestStack(times: readonly number[], radius: number): number {
  const counts = new Map<number, number>();
  for (const column of columnsOf(times, radius)) counts.set(column, (counts.get(column) ?? 0) + 1);
  return Math.max(...counts.values());
}
