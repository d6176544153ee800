import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPreferences, preferenceChoices } from '#client/lib/preferences.ts';
import { parsePreferences } from '#client/reader/store/parse-preferences.ts';

describe('preferences', () => {
  test('are the defaults if nothing is stored', () => {
    expect(parsePreferences(undefined)).toBe(defaultPreferences);
  });

  test.each(
    Object.entries(preferenceChoices).flatMap(([name, all]) => all.map((one) => [name, one])),
  )('accept that %s is %s', (name, choice) => {
    expect(parsePreferences({ [name ?? '']: choice })).toHaveProperty([name ?? ''], choice);
  });

  test('keep valid values beside invalid ones', () => {
    const found = { theme: 'dark', textSize: 'gigantic', pictures: true, zone: ['utc'] };
    expect(parsePreferences(found)).toEqual({ ...defaultPreferences, theme: 'dark' });
  });

  test('keep valid muted topics and publishers', () => {
    const cities = { kind: 'topic', key: 'cities', name: 'Cities' };
    const quay = { kind: 'publisher', key: 'quay.example', name: 'The Quay' };
    const channel = { kind: 'publisher', key: 'youtube.com/the-d-cast', name: 'The D-Cast' };
    const muted = [
      cities,
      null,
      'ferries',
      { kind: 'author', key: 'a', name: 'A' },
      quay,
      channel,
      { kind: 'topic' },
      { kind: 'topic', key: 'a/b', name: 'No slug' },
      { kind: 'publisher', key: 'quay', name: 'No domain' },
      { kind: 'publisher', key: 'quay.example/../x', name: 'No id' },
    ];
    expect(parsePreferences({ muted }).muted).toEqual([cities, quay, channel]);
  });

  test('are always complete, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        const { muted, ...choices } = parsePreferences(found);
        expect(Array.isArray(muted)).toBe(true);
        for (const [name, all] of Object.entries(preferenceChoices)) {
          expect(all).toContain(Reflect.get(choices, name));
        }
      }),
    );
  });
});
