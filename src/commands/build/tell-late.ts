import type { Progress } from '#commands/show-progress.ts';

/** In milliseconds. */
const patience = 1000;

/**
 * Passes on how far a step is only once it has taken a second: what is soon done need not be told.
 *
 * @param now the time, in milliseconds
 */
export function tellLate(
  show: (progress: Progress) => void,
  now = () => performance.now(),
): (progress: Progress) => void {
  let begun: { step: Progress['step']; at: number } | null = null;
  return (progress) => {
    if (begun?.step !== progress.step) begun = { step: progress.step, at: now() };
    if (now() - begun.at >= patience) show(progress);
  };
}
