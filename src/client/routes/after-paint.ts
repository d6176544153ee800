/** How long to wait for a paint, in milliseconds; a page in the background is not painted at all. */
const patience = 100;

/**
 * Calls `work` once the browser has painted what has just changed. So a tap is answered at once, however much there is to
 * do for it. https://web.dev/articles/optimize-inp
 */
export function afterPaint(work: () => void): void {
  const begin = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    work();
  };
  const timer = setTimeout(begin, patience);
  // What is scheduled while a frame is made runs once it is painted.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(work);
  });
}
