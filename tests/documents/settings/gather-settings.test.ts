import { describe, expect, test } from 'vitest';
import { readSiteSettings } from '#documents/settings/site-settings.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const defaults = {
  publishers: 2,
  wait: 24,
  perDay: 200,
  languages: [],
  withoutWords: [],
  withoutPublishers: [],
  pages: 100,
};

/** What `site.yaml` with these lines comes to, and the problems that are told of it. */
async function read(yaml: string) {
  return withFolder({ 'site.yaml': yaml }, async (folder) => {
    const { settings, diagnostics } = readSiteSettings(folder);
    const told = diagnostics.map(({ code, details }) => ({ code, ...details }));
    return { gather: settings.gather, told };
  });
}

describe('The settings of gathering', () => {
  test.each(['', 'gather:', 'gather: {}', 'gather:\n  wait:'])(
    'are the default ones where nothing is said: %j',
    async (yaml) => {
      expect(await read(yaml)).toEqual({ gather: defaults, told: [] });
    },
  );

  test('are what site.yaml says', async () => {
    const yaml = `gather:
  publishers: 3
  wait: never
  perDay: "50"
  languages: [en, de, nob]
  withoutWords: [" football ", 2024]
  withoutPublishers: [noise.example, Daily Noise]
  pages: 0
`;
    expect(await read(yaml)).toEqual({
      gather: {
        publishers: 3,
        wait: 'never',
        perDay: 50,
        languages: ['en', 'de', 'nob'],
        withoutWords: ['football', '2024'],
        withoutPublishers: ['noise.example', 'Daily Noise'],
        pages: 0,
      },
      told: [],
    });
  });

  test.each([
    ['publishers', '0'],
    ['publishers', '21'],
    ['publishers', '1.5'],
    ['wait', '-1'],
    ['wait', '745'],
    ['wait', 'forever'],
    ['perDay', '0'],
    ['perDay', '[1]'],
    ['languages', 'en'],
    ['languages', '[en-GB]'],
    ['languages', '[English]'],
    ['withoutWords', 'football'],
    ['withoutWords', '[""]'],
    ['withoutPublishers', '[[a]]'],
    ['pages', '10001'],
    ['pages', 'many'],
  ])('a wrong one is told, and the default stays: %s: %s', async (key, value) => {
    const { gather, told } = await read(`gather:\n  ${key}: ${value}\n  publishers2: 1\n`);
    expect(gather).toEqual(defaults);
    expect(told.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toMatchObject([
      { code: 'setting-unknown', key: 'gather.publishers2' },
      { code: 'setting-wrong', key: `gather.${key}` },
    ]);
  });

  test.each(['7', 'yes', '[a]'])(
    'what is no settings at all is told: gather: %s',
    async (value) => {
      expect(await read(`gather: ${value}\n`)).toMatchObject({
        gather: defaults,
        told: [{ code: 'setting-wrong', key: 'gather' }],
      });
    },
  );
});
