/**
 * Scrolls to an element of the page, as a link to its id would, but adds no history entry, so that
 * the page keeps its remembered state.
 */
export function goWithinPage(id: string): void {
  const state: unknown = history.state;
  location.replace(`#${id}`);
  history.replaceState(state, '');
}
