/**
 * Goes to an element of the page, as a link to its id does, but adds no entry to the history: the
 * page goes on with what it remembers.
 */
export function goWithinPage(id: string): void {
  const state: unknown = history.state;
  location.replace(`#${id}`);
  history.replaceState(state, '');
}
