import {
  type Muted,
  type PreferenceName,
  type Preferences,
  preferenceChoices,
} from '#client/lib/preferences.ts';

/** How many topics and sources can be muted. */
const mostMuted = 500;

/** Preferences of anything: what can't be read of them is as for a reader who has chosen nothing. */
export function parsePreferences(found: unknown): Preferences {
  const stored = typeof found === 'object' && found !== null ? found : {};
  const { theme, textSize, density, pictures, times, zone, sources, shortcuts } = preferenceChoices;
  return {
    theme: choice(theme, stored, 'theme'),
    textSize: choice(textSize, stored, 'textSize'),
    density: choice(density, stored, 'density'),
    pictures: choice(pictures, stored, 'pictures'),
    times: choice(times, stored, 'times'),
    zone: choice(zone, stored, 'zone'),
    sources: choice(sources, stored, 'sources'),
    shortcuts: choice(shortcuts, stored, 'shortcuts'),
    muted: 'muted' in stored && Array.isArray(stored.muted) ? parseMuted(stored.muted) : [],
  };
}

/** The choice that was stored; the first one where that is none of them. */
function choice<Choice>(
  choices: readonly [Choice, ...Choice[]],
  stored: object,
  name: PreferenceName,
): Choice {
  const chosen: unknown = Reflect.get(stored, name);
  return choices.find((one) => one === chosen) ?? choices[0];
}

function parseMuted(stored: readonly unknown[]): Muted[] {
  return stored.filter(isMuted).slice(0, mostMuted);
}

function isMuted(stored: unknown): stored is Muted {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'kind' in stored &&
    (stored.kind === 'topic' || stored.kind === 'source') &&
    'key' in stored &&
    typeof stored.key === 'string' &&
    'name' in stored &&
    typeof stored.name === 'string'
  );
}
