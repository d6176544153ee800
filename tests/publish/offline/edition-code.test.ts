import { describe, expect, test } from 'vitest';
import { editionCode } from '#publish/offline/edition-code.ts';

const entry = 'index.html';
const story = 'src/client/pages/story/story-page.tsx';
const panel = 'src/client/app/shell/panel-named.tsx';
const german = 'src/client/language/de/interface.ts';
const others = 'src/client/language/other-languages.ts';
const french = 'node_modules/date-fns/locale/fr.js';

const manifest = {
  [entry]: {
    file: 'assets/index.js',
    isEntry: true,
    css: ['assets/style.css'],
    assets: ['assets/type.woff2'],
  },
  [story]: { file: 'assets/story-page.js', imports: [entry, '_shared.js'] },
  '_shared.js': { file: 'assets/shared.js' },
  'src/client/app/entry/directory-page-queries.ts': { file: 'assets/directory.js' },
  'src/client/offline/offline-parts.tsx': { file: 'assets/offline.js' },
  [panel]: { file: 'assets/panel.js' },
  [german]: { file: 'assets/german.js', imports: ['_dates.js'] },
  '_dates.js': { file: 'assets/dates.js' },
  [others]: { file: 'assets/other-languages.js' },
  [french]: { file: 'assets/fr.js' },
};

const always = [
  'assets/directory.js',
  'assets/index.js',
  'assets/offline.js',
  'assets/shared.js',
  'assets/story-page.js',
  'assets/style.css',
  'assets/type.woff2',
];

describe('the code that an edition keeps', () => {
  test('is what a first visit loads, the code of all pages, and what keeps the rest; panels come as they are used', () => {
    expect(editionCode(manifest, 'en')).toEqual(always);
  });

  test.each([
    ['de', ['assets/dates.js', 'assets/german.js']],
    ['de-AT', ['assets/dates.js', 'assets/german.js', 'assets/other-languages.js']],
    ['en-GB', ['assets/other-languages.js']],
    ['fr-BE', ['assets/fr.js', 'assets/other-languages.js']],
    ['tlh', ['assets/other-languages.js']],
  ])('has the language %s of the site, and no other', (language, more) => {
    expect(editionCode(manifest, language)).toEqual([...always, ...more].sort());
  });
});
