import type { KeyboardEvent } from 'react';

type Steps = Readonly<Record<string, (current: number, count: number) => number>>;

const back = (current: number) => current - 1;
const on = (current: number) => current + 1;
const ends: Steps = { Home: () => 0, End: (_, count) => count - 1 };
const steps: Steps = { ...ends, ArrowLeft: back, ArrowRight: on };
const mirrored: Steps = { ...steps, ArrowLeft: on, ArrowRight: back };

/** Which of `count` things a key leads to from the current one; null for other keys. */
export function stepFor(
  event: KeyboardEvent<Element>,
  current: number,
  count: number,
): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = (isRightToLeft ? mirrored : steps)[event.key];
  return step === undefined ? null : Math.min(Math.max(0, step(current, count)), count - 1);
}
