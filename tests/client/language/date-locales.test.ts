import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dateLocales } from '#client/language/date-locales.ts';
import { projectRoot } from '#tests/support/project-root.ts';

test('every locale of date-fns is there, under its own name', async () => {
  const entries = await readdir(join(projectRoot, 'node_modules/date-fns/locale'));
  const names = entries
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -'.js'.length))
    // The bundles of all locales, and the types.
    .filter((name) => !['cdn', 'cdn.min', 'types'].includes(name));
  expect(Object.keys(dateLocales).sort()).toEqual(names.sort());
});
