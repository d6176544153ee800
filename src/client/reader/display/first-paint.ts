import { keyOf } from '#client/reader/store/key-of.ts';
import { parsePreferences } from '#client/reader/store/parse-preferences.ts';
import { applyDisplay } from './apply-display.ts';
import { hideUntilHydrated } from './hide-until-hydrated.ts';

/*
 * A script of its own, which every page waits for before it is painted: nothing shows in the wrong
 * colours or the wrong size first, and nothing that the reader doesn't want.
 */
try {
  const base = import.meta.env.BASE_URL;
  const key = keyOf(base, 'preferences');
  const preferences = parsePreferences(JSON.parse(localStorage.getItem(key) ?? 'null'));
  applyDisplay(preferences);
  if (preferences.pictures === 'on') fetchPictureEarly();
  hideUntilHydrated(preferences, location.pathname.slice(base.length));
} catch {
  // Storage is forbidden or holds something else: the page is as it was built.
}

/** The picture that the page leads with comes beside the style sheet rather than after it. */
function fetchPictureEarly(): void {
  document.querySelector('link[rel="lede-picture"]')?.setAttribute('rel', 'preload');
}
