import type { Muted } from '#client/lib/preferences.ts';

/**
 * Hides the cards of muted topics and sources in a page as it was built, until the client takes it
 * over and lays it out without them; not on the page of the topic or the source itself.
 */
export function coverMuted(muted: readonly Muted[]): void {
  const selectors = muted
    .filter(({ key }) => !location.pathname.includes(encodeURIComponent(key)))
    .map(({ kind, key }) =>
      kind === 'topic'
        ? `[data-topics~="${CSS.escape(key)}"]`
        : `[data-source="${CSS.escape(key)}"]`,
    );
  if (selectors.length === 0) return;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(`:is(${selectors.join()}) { display: none }`);
  document.adoptedStyleSheets = [sheet];
}

/** Called once the client has taken the page over. */
export function uncoverMuted(): void {
  document.adoptedStyleSheets = [];
}
