import { expect, test } from 'vitest';
import { fold, nameIncludes } from '#client/lib/fold.ts';

test.each([
  ['Café', 'cafe'],
  ['ŁÓDŹ', 'łodz'],
  ['İstanbul', 'istanbul'],
  ['Le\u00a0Monde', 'le monde'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('any part of a name finds it, with or without its accents', () => {
  for (const typed of ['São', 'sao paulo ', 'PAULO', '']) {
    expect(nameIncludes('Folha de São Paulo', typed)).toBe(true);
  }
  expect(nameIncludes('Folha de São Paulo', 'Folia')).toBe(false);
});
