export const searchBoxId = 'search-box';

/** Puts the focus into the search box. False where the page has none. */
export function focusSearchBox(): boolean {
  const box = document.getElementById(searchBoxId);
  box?.focus({ preventScroll: true });
  return box !== null;
}
