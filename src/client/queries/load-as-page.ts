/*
 * When a new edition of the site is published, code that an open page has not loaded yet is gone.
 * The page is then loaded anew, with the code of the new edition.
 */

/** Names the code that is running: its file is named by its content. */
const runningCode = import.meta.url;

/**
 * Loads the current address as a page, if the site can be reached: a reader without a connection
 * keeps the page. Resolves to false if it doesn't; otherwise the page is about to be left.
 */
export async function loadAsPage(): Promise<boolean> {
  const response = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  // Hosts send their not-found page for addresses that only the client knows.
  if (response === null || response.status >= 500) return false;
  const state: unknown = history.state;
  history.replaceState(
    { ...(typeof state === 'object' && state), left: [...codeLeft(), runningCode] },
    '',
  );
  location.reload();
  return true;
}

/**
 * Like `loadAsPage`, but only once for the code that is running, so that a page whose code stays
 * missing is not loaded forever.
 */
export async function loadAsPageOnce(): Promise<boolean> {
  return !wasLoadedAsPage() && (await loadAsPage());
}

/** Whether the current history entry has been loaded as a page because of the code that is running. */
export function wasLoadedAsPage(): boolean {
  return codeLeft().includes(runningCode);
}

/** The code because of which the current history entry was loaded anew. Survives the reload. */
function codeLeft(): unknown[] {
  const state: unknown = history.state;
  const isMarked = typeof state === 'object' && state !== null && 'left' in state;
  return isMarked && Array.isArray(state.left) ? state.left : [];
}
