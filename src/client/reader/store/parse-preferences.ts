import {
  defaultPreferences,
  type Muted,
  type PreferenceName,
  type Preferences,
  preferenceChoices,
} from '#client/lib/preferences.ts';
import { isPublisherId, isTopicSlug } from '#client/routes/addresses.ts';
import { renewPreferences } from './renew-stored.ts';

/** The maximum number of muted topics and publishers. */
const mostMuted = 500;

/**
 * Parses preferences from any value. Whatever is missing or invalid gets its default. Where nothing is stored these
 * are the very defaults that pages are built with, so that nothing is drawn anew for them.
 */
export function parsePreferences(found: unknown): Preferences {
  if (typeof found !== 'object' || found === null) return defaultPreferences;
  const stored = renewPreferences(found);
  return {
    theme: choice(preferenceChoices.theme, stored, 'theme'),
    textSize: choice(preferenceChoices.textSize, stored, 'textSize'),
    density: choice(preferenceChoices.density, stored, 'density'),
    pictures: choice(preferenceChoices.pictures, stored, 'pictures'),
    times: choice(preferenceChoices.times, stored, 'times'),
    zone: choice(preferenceChoices.zone, stored, 'zone'),
    articles: choice(preferenceChoices.articles, stored, 'articles'),
    shortcuts: choice(preferenceChoices.shortcuts, stored, 'shortcuts'),
    muted: 'muted' in stored && Array.isArray(stored.muted) ? parseMuted(stored.muted) : [],
  };
}

/** The stored choice, or the default if it is not one of the choices. */
function choice<Name extends PreferenceName>(
  choices: readonly Preferences[Name][],
  stored: object,
  name: Name,
): Preferences[Name] {
  const chosen: unknown = Reflect.get(stored, name);
  return choices.find((one) => one === chosen) ?? defaultPreferences[name];
}

function parseMuted(stored: readonly unknown[]): Muted[] {
  return stored.flatMap(readMuted).slice(0, mostMuted);
}

function readMuted(stored: unknown): Muted[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const { kind, key, name }: Record<string, unknown> = { ...stored };
  if (typeof key !== 'string' || typeof name !== 'string') return [];
  if (kind === 'topic' && isTopicSlug(key)) return [{ kind, key, name }];
  return kind === 'publisher' && isPublisherId(key) ? [{ kind, key, name }] : [];
}
