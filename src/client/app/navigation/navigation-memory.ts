import { useEffect, useLayoutEffect, useRef } from 'react';
import { parseAddress } from '#client/routes/addresses.ts';
import {
  keepEntries,
  nameEntry,
  recall,
  remember,
  scrollKey,
} from '#client/routes/entry-memory.ts';
import { cardKey } from './card-clicks.ts';
import { focusCard, focusStart } from './focus-start.ts';

/** Input that means the reader no longer wants the old scroll position restored. */
const readerInput = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Whether the reader has moved before the page's own part was hydrated. */
let hasMoved = false;

/** Notes from the beginning that the reader moves, so that a page hydrated later leaves them there. */
export function useEarlyInput(): void {
  useEffect(() => {
    const note = () => {
      hasMoved = true;
    };
    for (const move of readerInput) addEventListener(move, note, { once: true, passive: true });
  }, []);
}

/**
 * Restores the scroll position when the reader returns to a history entry, also after a reload, unless
 * they scroll first, and focuses the card that they come from. A new page starts at the top with its
 * heading focused, or at the part that its address names.
 */
export function useNavigationMemory(path: string): void {
  const shownPath = useRef<string | null>(null);
  /** The address's path, with the base, whose page is in view; null while none is. */
  const shownFor = useRef<string | null>(null);
  /** Stops restoring a position that the page is not yet tall enough for. */
  const giveUp = useRef<(() => void) | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const note = () => {
      // While the history entry is already another, its own page is not there yet.
      if (giveUp.current !== null || location.pathname !== shownFor.current) return;
      if ((recall(scrollKey) ?? 0) !== scrollY) remember(scrollKey, scrollY);
    };
    addEventListener('scroll', note, { passive: true });
    // A link can be followed before the browser has told of the last scroll.
    addEventListener('click', note, true);
    // So can the page be left.
    const leave = () => {
      note();
      keepEntries();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('scroll', note);
      removeEventListener('click', note, true);
      removeEventListener('pagehide', leave);
    };
  }, []);

  useLayoutEffect(() => {
    const before = shownPath.current;
    shownPath.current = path;
    shownFor.current = location.pathname;
    giveUp.current?.();
    nameEntry();
    if (before === null && hasScrolledAlready()) remember(scrollKey, scrollY);
    else if (before !== null || !hasMoved) {
      // A page too short to scroll is known by the card that was left.
      const left = recall(scrollKey) ?? (recall(cardKey) === undefined ? undefined : 0);
      if (typeof left === 'number') {
        giveUp.current = returnTo(left, () => {
          giveUp.current = null;
        });
        if (before !== null) focusLeftCard(before);
      } else if (before !== null && before !== path) beginPage();
    }
    // Runs also while the code of the next page loads, which hides this one. Should the reader then go
    // back, it is shown again at the same path.
    return () => {
      shownFor.current = null;
    };
  }, [path]);
}

/** Whether the reader scrolled the built page before it was hydrated. A fragment scrolls it, too. */
function hasScrolledAlready(): boolean {
  return scrollY > 0 && location.hash === '';
}

/**
 * Scrolls to a vertical position in CSS pixels. While the page is too short, it tries again
 * whenever the page grows, until the reader interacts. Calls `onEnd` when done; the returned
 * function stops it.
 */
function returnTo(place: number, onEnd: () => void): () => void {
  const end = () => {
    observer.disconnect();
    for (const move of readerInput) removeEventListener(move, end);
    onEnd();
  };
  const observer = new ResizeObserver(() => {
    scrollTo(0, place);
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight - clientHeight >= place) end();
  });
  for (const move of readerInput) addEventListener(move, end, { passive: true });
  scrollTo(0, place);
  observer.observe(document.body);
  return end;
}

/** Starts a page at its top. The focus stays in a row of topics, to choose several in turn. */
function beginPage(): void {
  scrollTo(0, 0);
  const row = document.activeElement?.closest('nav') ?? null;
  if (row !== null && row.closest('header') === null) return;
  focusStart();
}

/** Focuses the card of the story that was read last, or else the one that was left for another page. */
function focusLeftCard(pathBefore: string): void {
  const address = parseAddress(pathBefore);
  const left = address.page === 'story' ? address.id : recall(cardKey);
  if (typeof left === 'string') focusCard(left);
}
