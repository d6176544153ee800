export const searchBoxId = 'search-box';

/** Focuses the search box. Returns false if the page has none. */
export function focusSearchBox(): boolean {
  const box = document.getElementById(searchBoxId);
  box?.focus({ preventScroll: true });
  return box !== null;
}
