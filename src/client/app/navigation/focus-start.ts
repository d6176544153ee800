let stopFollowing: () => void = () => undefined;

/**
 * Focuses what `find` returns, so that screen readers begin there. If it appears later, or is replaced
 * when data arrives, it is focused then, unless the reader has moved on.
 */
function focusWhenThere(find: () => HTMLElement | null): void {
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
    const found = find();
    if (found === null || found === held) return;
    held = found;
    if (!found.matches('a')) found.tabIndex = -1;
    found.focus({ preventScroll: true });
    // Comes to pass where the address names a part of the page.
    if (found.id !== '' && `#${found.id}` === location.hash) found.scrollIntoView();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  addEventListener('popstate', stopFollowing);
  follow();
}

/** Focuses the part of the page that the address names after its `#`; else the page's heading. */
export function focusStart(): void {
  focusWhenThere(
    () => document.getElementById(location.hash.slice(1)) ?? document.querySelector('h1'),
  );
}

/** Focuses the headline of a story's card, once it is there. */
export function focusCard(id: string): void {
  focusWhenThere(() => cardHeadline(document.querySelector(`[data-story="${CSS.escape(id)}"]`)));
}

/**
 * The link to its story in the headline of a card, or elsewhere in it where the headline is an article's;
 * null if it has none, as on the story's own page.
 */
export function cardHeadline(card: Element | null): HTMLAnchorElement | null {
  return (
    card?.querySelector<HTMLAnchorElement>('[data-action=story], :is(h2, h3) a:not([rel])') ?? null
  );
}
