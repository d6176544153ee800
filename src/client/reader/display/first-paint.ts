import { parsePreferences } from '#client/reader/store/parse-preferences.ts';
import { storageKey } from '#client/reader/store/storage-key.ts';
import { applyDisplay } from './apply-display.ts';
import { hideUntilHydrated } from './hide-until-hydrated.ts';

/*
 * A script of its own, which runs before a page is first painted: the page never shows in the wrong
 * colours or size first, or with anything that the reader has hidden.
 */
try {
  const base = import.meta.env.BASE_URL;
  const key = storageKey(base, 'preferences');
  const preferences = parsePreferences(JSON.parse(localStorage.getItem(key) ?? 'null'));
  applyDisplay(preferences);
  if (preferences.pictures === 'on') preloadPicture();
  hideUntilHydrated(preferences, location.pathname.slice(base.length));
} catch {
  // Storage is forbidden, or holds something else: the page stays as it was built.
}

/** The build preloads a page's lead picture for no medium; without that condition it is fetched. */
function preloadPicture(): void {
  document.querySelector('link[rel="preload"][as="image"]')?.removeAttribute('media');
}
