import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepEntries, recall, remember, scrollKey } from '#client/routes/entry-memory.ts';
import { focusHeading } from './focus-heading.ts';

/** What a reader does who wants to be elsewhere than where the page was left. */
const ownMoves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Keeps a reader's place: an entry of the history that is come back to stands where it was left, also
 * after a reload; a new page begins at its top, with the focus on its heading.
 */
export function useNavigationMemory(path: string): void {
  const shownPath = useRef<string | null>(null);
  /** Gives up the way back to a place that the page is still too short for. */
  const giveUp = useRef<(() => void) | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const note = () => {
      if (giveUp.current === null) remember(scrollKey, scrollY);
    };
    addEventListener('scroll', note, { passive: true });
    addEventListener('pagehide', keepEntries);
    return () => {
      removeEventListener('scroll', note);
      removeEventListener('pagehide', keepEntries);
    };
  }, []);

  useLayoutEffect(() => {
    if (shownPath.current === path) return;
    const isFirstPage = shownPath.current === null;
    shownPath.current = path;
    giveUp.current?.();
    const left = recall(scrollKey);
    if (typeof left === 'number') {
      giveUp.current = returnTo(left, () => {
        giveUp.current = null;
      });
    } else if (!isFirstPage) beginPage();
  }, [path]);
}

/**
 * Scrolls to a place, and while the page is too short for it, again whenever the page grows, until
 * the reader moves. Calls back at the end; the function returned ends it at once.
 */
function returnTo(place: number, onEnd: () => void): () => void {
  const end = () => {
    observer.disconnect();
    for (const move of ownMoves) removeEventListener(move, end);
    onEnd();
  };
  const observer = new ResizeObserver(() => {
    scrollTo(0, place);
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrollHeight - clientHeight >= place) end();
  });
  for (const move of ownMoves) addEventListener(move, end, { passive: true });
  scrollTo(0, place);
  observer.observe(document.body);
  return end;
}

/** A reader who chooses one topic after another stays in the row of topics. */
function beginPage(): void {
  scrollTo(0, 0);
  const row = document.activeElement?.closest('nav') ?? null;
  if (row !== null && row.closest('header') === null) return;
  focusHeading();
}
