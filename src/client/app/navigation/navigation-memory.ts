import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepEntries, recall, remember, scrollKey } from '#client/routes/entry-memory.ts';
import { focusHeading } from './focus-heading.ts';

/** Input that means the reader no longer wants the old scroll position restored. */
const readerInput = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Restores the scroll position when the reader returns to a history entry, also after a reload,
 * unless the reader scrolls first. A new page starts at the top with its heading focused.
 */
export function useNavigationMemory(path: string): void {
  const shownPath = useRef<string | null>(null);
  /** Stops restoring a position that the page is not yet tall enough for. */
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
    if (isFirstPage && hasScrolledAlready()) return remember(scrollKey, scrollY);
    const left = recall(scrollKey);
    if (typeof left === 'number') {
      giveUp.current = returnTo(left, () => {
        giveUp.current = null;
      });
    } else if (!isFirstPage) beginPage();
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
  focusHeading();
}
