let areFollowedAsPages = false;

/** Whether links of this page lead to pages of the site anew, so that nothing is to be fetched for them before. */
export function followsLinksAsPages(): boolean {
  return areFollowedAsPages;
}

/**
 * From now on, links of this page lead to pages of the site anew, instead of being drawn by the code that runs here:
 * where another tab has taken a new edition, and the data and code of this one are not kept any more; or in a frame.
 */
export function followLinksAsPages(): void {
  areFollowedAsPages = true;
  // Before the router sees the click; the browser then follows the link.
  document.addEventListener('click', leaveToBrowser, true);
}

function leaveToBrowser(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link?.origin === location.origin && link.hash === '') event.stopPropagation();
}
