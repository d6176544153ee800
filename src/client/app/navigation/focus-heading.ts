let stopFollowing: () => void = () => undefined;

/**
 * Puts the focus on the page's heading, so that screen readers tell where the reader has come. A
 * heading that is still to come, or is drawn anew when the page's data arrive, gets it then, unless
 * the reader has moved on meanwhile.
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
