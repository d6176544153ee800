let stopFollowing: () => void = () => undefined;

/**
 * Focuses the page's heading, so that screen readers announce the new page. If the heading appears
 * later, or is replaced when data arrives, it is focused then, unless the reader has moved on.
 */
export function focusHeading(): void {
  stopFollowing();
  let held = document.activeElement;
  const observer = new MutationObserver(() => follow());
  stopFollowing = () => {
    observer.disconnect();
    removeEventListener('popstate', stopFollowing);
  };
  const follow = () => {
    const active = document.activeElement ?? document.body;
    if (active !== document.body && active !== held) return stopFollowing();
    const heading = document.querySelector('h1');
    if (heading === null || heading === held) return;
    held = heading;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  observer.observe(document.body, { childList: true, subtree: true });
  addEventListener('popstate', stopFollowing);
  follow();
}
