/** What a reader's move came to, in milliseconds from its first event on. */
export type WatchedMove = {
  /** The longest event of the move, up to the paint that follows; 0 where none took 16 ms. */
  longestEvent: number;
  /** The first paint after the move. */
  nextPaint: number;
  /** When what was awaited was painted. */
  shown: number;
};

/** What shows that the move has arrived where it leads. */
export type Awaited = {
  /** Whether the address and the heading have to become others. */
  isOtherPage: boolean;
  /** What then has to be on the page. */
  selector: string;
};

/**
 * Runs in the page: watches the reader's next move until what is awaited is there and half a second
 * more. `ended` rejects where it doesn't come. https://www.w3.org/TR/event-timing/
 */
export function watchMove({ isOtherPage, selector }: Awaited): { ended: Promise<WatchedMove> } {
  const ended = new Promise<WatchedMove>((resolve, reject) => {
    const path = location.pathname;
    const heading = document.querySelector('h1')?.textContent;
    const begun = new AbortController();
    const move = { longestEvent: 0, nextPaint: 0, shown: 0 };
    let start = 0;

    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const isOfMove = 'interactionId' in entry && entry.interactionId !== 0;
        if (isOfMove) move.longestEvent = Math.max(move.longestEvent, entry.duration);
      }
    });
    // In a variable, for TypeScript doesn't know the threshold.
    const everyEvent = { type: 'event', durationThreshold: 16 };
    observer.observe(everyEvent);

    for (const kind of ['pointerdown', 'keydown', 'popstate']) {
      const listening = { capture: true, signal: begun.signal };
      addEventListener(
        kind,
        ({ timeStamp }) => {
          begun.abort();
          start = timeStamp;
          requestAnimationFrame(() => {
            setTimeout(() => {
              move.nextPaint = performance.now() - start;
            });
          });
        },
        listening,
      );
    }

    const looking = performance.now();
    requestAnimationFrame(function look(now) {
      const isElsewhere =
        location.pathname !== path && document.querySelector('h1')?.textContent !== heading;
      const isThere = document.querySelector(selector) !== null && (isElsewhere || !isOtherPage);
      if (start === 0 || !isThere) {
        if (now - looking < 20_000) requestAnimationFrame(look);
        else reject(new Error(`${selector} did not come`));
        return;
      }
      setTimeout(() => {
        move.shown = performance.now() - start;
      });
      setTimeout(() => {
        observer.disconnect();
        resolve(move);
      }, 500);
    });
  });
  return { ended };
}
