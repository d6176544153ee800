import { useEffect, useLayoutEffect, useRef } from 'react';

/** How far each entry of the history was scrolled, in pixels, by the entry's own key. */
type Scrolls = Record<string, number>;

const storageKey = 'lede-scroll';

/**
 * Keeps a reader's place: an entry of the history that is come back to stands where it was left, also
 * after a reload; a new page begins at its top, with the focus on its heading.
 */
export function useNavigationMemory(path: string): void {
  const scrolls = useRef<Scrolls | null>(null);
  const shownPath = useRef<string | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => {
      const entry = currentEntry();
      if (entry !== null && scrolls.current !== null) scrolls.current[entry] = scrollY;
    };
    const keep = () => writeScrolls(scrolls.current ?? {});
    addEventListener('scroll', remember, { passive: true });
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('scroll', remember);
      removeEventListener('pagehide', keep);
    };
  }, []);

  useLayoutEffect(() => {
    scrolls.current ??= readScrolls();
    const isFirstPage = shownPath.current === null;
    if (shownPath.current === path) return;
    shownPath.current = path;
    const entry = currentEntry();
    const left = entry === null ? undefined : scrolls.current[entry];
    if (entry === null) nameEntry();
    if (left !== undefined) scrollTo(0, left);
    else if (!isFirstPage) beginPage();
  }, [path]);
}

function currentEntry(): string | null {
  const state: unknown = history.state;
  const isNamed = typeof state === 'object' && state !== null && 'entry' in state;
  return isNamed && typeof state.entry === 'string' ? state.entry : null;
}

function nameEntry(): void {
  const entry = Math.random().toString(36).slice(2);
  history.replaceState({ entry }, '');
}

/** A reader who chooses one topic after another stays in the row of topics. */
function beginPage(): void {
  scrollTo(0, 0);
  if (document.activeElement?.closest('nav') !== null && document.activeElement !== null) return;
  const heading = document.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Storage may be forbidden, full, or hold what someone else put there: then nothing is remembered. */
function readScrolls(): Scrolls {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const entries = Object.entries(stored);
    return Object.fromEntries(entries.filter(([, scroll]) => typeof scroll === 'number'));
  } catch {
    return {};
  }
}

function writeScrolls(scrolls: Scrolls): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(scrolls));
  } catch {
    // The place is lost with a reload; nothing else is.
  }
}
