import { expect, test } from 'vitest';
import { suggestNearest } from '#commands/suggest-nearest.ts';

const known = ['build', 'check', 'serve', 'gather'];

test.each([
  ['bild', ' Did you mean build?'],
  ['BUILD', ' Did you mean build?'],
  ['sevre', ' Did you mean serve?'],
  ['ga', ' Did you mean gather?'],
  ['publish', ''],
  ['', ''],
])('for "%s", "%s" is suggested', (written, suggestion) => {
  expect(suggestNearest(written, known)).toBe(suggestion);
});

test('nothing is suggested where nothing is known', () => {
  expect(suggestNearest('build', [])).toBe('');
});
