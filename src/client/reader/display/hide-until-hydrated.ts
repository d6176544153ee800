import type { Muted, Preferences } from '#client/lib/preferences.ts';

/**
 * Hides the parts of a built page that don't match the reader's preferences, until hydration: cards
 * of muted topics and sources, except on their own pages, and times shown in another format.
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

/** Shows what was hidden. Called after hydration. */
export function reveal(): void {
  document.adoptedStyleSheets = [];
}

function selectorOf({ kind, key }: Muted): string {
  return kind === 'topic'
    ? `[data-topics~="${CSS.escape(key)}"]`
    : `[data-source="${CSS.escape(key)}"]`;
}
