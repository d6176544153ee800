import { parsePreferences } from '#client/reader/store/parse-preferences.ts';
import { storageKey } from '#client/reader/store/storage-key.ts';
import { applyDisplay } from './apply-display.ts';
import { hideUntilHydrated } from './hide-until-hydrated.ts';

/*
 * A separate script that blocks the first paint of every page, so that no page flashes in the wrong
 * theme or text size, or with stories that the reader has muted.
 */
try {
  const key = storageKey(import.meta.env.BASE_URL, 'preferences');
  const preferences = parsePreferences(JSON.parse(localStorage.getItem(key) ?? 'null'));
  applyDisplay(preferences);
  if (preferences.pictures === 'on') fetchPictureEarly();
  hideUntilHydrated(preferences);
} catch {
  // Storage is blocked or corrupt: show the page as built.
}

/** Fetches the lead picture in parallel with the style sheet rather than after it. */
function fetchPictureEarly(): void {
  document.querySelector('link[rel="lede-picture"]')?.setAttribute('rel', 'preload');
}
