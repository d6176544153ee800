import { loadCodeAfterPaint } from '#client/lib/load-code.ts';
import { parsePreferences } from '#client/reader/store/parse-preferences.ts';
import { storageKey } from '#client/reader/store/storage-key.ts';
import { applyDisplay } from './apply-display.ts';
import { hideUntilHydrated } from './hide-until-hydrated.ts';

/*
 * A separate script that runs before the first paint of a page, so that no page flashes in the
 * wrong theme or text size, or with stories that the reader has muted. After that paint it loads the rest of the code.
 */
try {
  const base = import.meta.env.BASE_URL;
  const key = storageKey(base, 'preferences');
  const preferences = parsePreferences(JSON.parse(localStorage.getItem(key) ?? 'null'));
  applyDisplay(preferences);
  if (preferences.pictures === 'on') preloadPicture();
  hideUntilHydrated(preferences, location.pathname.slice(base.length));
} catch {
  // Storage is blocked or corrupt: show the page as built.
}
if (document.currentScript !== null) loadCodeAfterPaint(document.currentScript.dataset);

/** Starts the preload of the lead picture, which the build restricts to no medium. */
function preloadPicture(): void {
  document.querySelector('link[rel="preload"][as="image"]')?.removeAttribute('media');
}
