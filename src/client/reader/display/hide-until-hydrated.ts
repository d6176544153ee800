import type { Muted, Preferences } from '#client/lib/preferences.ts';

/**
 * Hides what of a page as it was built is not as the reader wants it, until the client takes it over:
 * the cards of muted topics and sources, not on their own pages, and times that are told another way.
 */
export function hideUntilHydrated({ muted, times, zone }: Preferences): void {
  const covered = muted
    .filter(({ key }) => !location.pathname.includes(encodeURIComponent(key)))
    .map(selectorOf);
  const sheet = new CSSStyleSheet();
  if (covered.length > 0) sheet.insertRule(`:is(${covered.join()}) { display: none }`);
  if (times !== 'absolute' || zone !== 'site') sheet.insertRule('time { visibility: hidden }');
  document.adoptedStyleSheets = [sheet];
}

/** Called once the client has taken the page over. */
export function reveal(): void {
  document.adoptedStyleSheets = [];
}

function selectorOf({ kind, key }: Muted): string {
  return kind === 'topic'
    ? `[data-topics~="${CSS.escape(key)}"]`
    : `[data-source="${CSS.escape(key)}"]`;
}
