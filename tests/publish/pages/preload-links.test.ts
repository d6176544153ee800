import type { Manifest } from 'vite';
import { describe, expect, test } from 'vitest';
import { listCode, preloadLinks } from '#publish/pages/preload-links.ts';

const storyPage = 'src/client/pages/story/story-page.tsx';

/** A client whose page of a story imports two files, one of them through the other. */
const manifest: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    assets: ['assets/news.woff2', 'assets/art.svg'],
  },
  [storyPage]: {
    file: 'assets/story-page.js',
    isDynamicEntry: true,
    imports: ['index.html', '_texts.js'],
  },
  '_texts.js': { file: 'assets/texts.js', imports: ['index.html', '_counts.js'] },
  // Files may import one another in a circle.
  '_counts.js': { file: 'assets/counts.js', imports: ['_texts.js'] },
};

function filesOf(links: readonly string[]): (string | undefined)[] {
  return links.map((link) => / href="([^"]*)"/.exec(link)?.[1]);
}

describe('a page asks early for', () => {
  test('the typeface', () => {
    const links = preloadLinks(manifest, '/', { files: [], leadPicture: null });
    expect(filesOf(links)).toEqual(['/assets/news.woff2']);
  });

  test('the data that it names, as a browser’s script will ask for it', () => {
    const [, link] = preloadLinks(manifest, '/news/', {
      files: ['lists/0123456789abcdef.json'],
      leadPicture: null,
    });
    expect(link).toBe(
      '<link rel="preload" href="/news/dataset/lists/0123456789abcdef.json" as="fetch" crossorigin>',
    );
  });

  test('the picture it leads with, whatever its address says', () => {
    const leadPicture = { url: 'https://pictures.example/a.jpg?x="><script>&y=1' };
    const [, link] = preloadLinks(manifest, '/', { files: [], leadPicture });
    expect(link).toContain(
      'href="https://pictures.example/a.jpg?x=&quot;&gt;&lt;script&gt;&amp;y=1"',
    );
  });
});

test('of a picture that the site keeps, a page asks for the width that its reader needs', () => {
  const leadPicture = {
    srcSet: '/pictures/a-320.avif 320w',
    sizes: '(max-width: 36rem) 12rem, 44rem',
  };
  const [, link] = preloadLinks(manifest, '/', { files: [], leadPicture });
  expect(link).toContain('imagesrcset="/pictures/a-320.avif 320w"');
  expect(link).toContain('imagesizes="(max-width: 36rem) 12rem, 44rem" type="image/avif"');
  expect(link).not.toContain('href=');
});

test('a page’s own code is named with all that this imports besides the code of every page', () => {
  expect(listCode(manifest, '/news/', storyPage)).toEqual([
    '/news/assets/story-page.js',
    '/news/assets/texts.js',
    '/news/assets/counts.js',
  ]);
});

test('a client that lacks the code of a page, or the typeface, is no client to publish', () => {
  const unknown = 'src/client/pages/weather/weather-page.tsx';
  expect(() => listCode(manifest, '/', unknown)).toThrow('weather-page');
  const bare = { 'index.html': { file: 'assets/index.js', isEntry: true } };
  const page = { files: [], leadPicture: null };
  expect(() => preloadLinks(bare, '/', page)).toThrow('typeface');
});
