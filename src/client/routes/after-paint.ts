/** How long to wait for a paint, in milliseconds; a page in the background is not painted at all. */
const patience = 100;

/**
 * Calls `work` once the browser has painted what has just changed. So a tap is answered at once, however much there is to
 * do for it. Returns a function that calls it off. https://web.dev/articles/optimize-inp
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(begin, patience);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // What is scheduled while a frame is made runs once it is painted.
    timer = setTimeout(work);
  });
  const callOff = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  function begin() {
    callOff();
    work();
  }
  return callOff;
}
