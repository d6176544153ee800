import type { Progress } from '#commands/show-progress.ts';

/** In milliseconds. */
const patience = 1000;

/**
 * Passes on how far a step is only once it has taken a second: what is soon done need not be told.
 *
 * @param now the time, in milliseconds
 */
export function showSlowSteps(
  show: (progress: Progress) => void,
  now = () => performance.now(),
): (progress: Progress) => void {
  const begun = new Map<Progress['step'], number>();
  return (progress) => {
    const at = begun.get(progress.step) ?? now();
    begun.set(progress.step, at);
    if (now() - at >= patience) show(progress);
  };
}
