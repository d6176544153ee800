import type { Muted, Preferences } from '#client/lib/preferences.ts';

/**
 * Hides the parts of a built page that don't match the reader's preferences, until hydration: cards
 * of muted topics and publishers, except on their own pages, and times shown in another format.
 * `path` is the path of the page below the site’s base, such as `topics/art+design/`.
 */
export function hideUntilHydrated({ muted, times, zone }: Preferences, path: string): void {
  const covered = mutedOn(path, muted).map(selectorOf);
  const sheet = new CSSStyleSheet();
  if (covered.length > 0) sheet.insertRule(`:is(${covered.join()}) { display: none !important }`);
  if (times !== 'absolute' || zone !== 'site') sheet.insertRule('time { visibility: hidden }');
  document.adoptedStyleSheets = [sheet];
}

/** Shows what was hidden. Called after hydration. */
export function reveal(): void {
  document.adoptedStyleSheets = [];
}

/** The muted topics and publishers, except those that the page at a path is about, and its platform. */
export function mutedOn(path: string, muted: readonly Muted[]): Muted[] {
  const [kind, names = '', slug] = decodeURIComponent(path).normalize('NFC').split('/');
  const about = names.split('+').flatMap((name) => [`${kind}/${name}`, `${kind}/${name}/${slug}`]);
  return muted.filter((one) => !about.includes(`${one.kind}s/${one.key}`));
}

function selectorOf({ kind, key }: Muted): string {
  return kind === 'topic'
    ? `[data-topics~="${CSS.escape(key)}"]`
    : `[data-publisher~="${CSS.escape(key)}"]`;
}
