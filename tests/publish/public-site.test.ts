// @vitest-environment jsdom
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';
import { collectionPage } from '#tests/support/standards/check-linked-data.ts';
import { publicWorld } from '#tests/support/worlds/public-world.ts';

/** As long as a build may take on a machine that does much else. */
const patience = 120_000;

/** A page of every kind, and those of the oddest stories. */
const pages = [
  '',
  'pages/1',
  'topics/fruit',
  'topics/orchards/pages/1',
  'topics/fruit+orchards',
  'stories/2024-03-09-forty-reports',
  'stories/2024-03-05-thirty-five-reports',
  'stories/2024-03-07-محطة-تحلية',
  'stories/2024-03-08-unbroken',
  'stories/2024-03-06-hostile',
  'stories/2024-03-06-pictures',
  'stories/2024-02-01-long-names',
  'stories/2023-01-01-orchard-number-0',
  'publishers',
  'publishers/edge.example',
  'publishers/youtube.com',
  'publishers/msn.com/jerry',
  'archive',
  'archive/2024',
  'archive/2024-03',
  'archive/2024-03-08',
  'search',
  'saved',
];

/** Of the rules that stand for the HTML standard, what doesn't. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // No part of HTML: it is for files of other hosts, and these are all the site's own.
    'require-sri': 'off',
  },
});

let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-public-'));
  await fillFolder(join(folder, 'documents'), publicWorld());
  site = join(folder, 'site');
  const variables = { LEDE_DATA: join(folder, 'documents'), LEDE_OUT: site, LEDE_BASE: '/sub/' };
  const { code, output } = await runBuild(variables);
  expect(code, output).toBe(0);
}, patience);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a page of a site that knows its address', () => {
  test.each([...pages, 'embed', '404.html'])('%j is valid HTML', async (path) => {
    const { results } = await validator.validateString(await htmlOf(path));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    );
    expect(faults).toEqual([]);
  });

  test.each(pages)('%j says in a sentence what it is', async (path) => {
    expect(contentOf(await pageAt(path), 'meta[name="description"]')).not.toBe('');
  });

  test.each(pages)('%j has what link previews ask for', async (path) => {
    const page = await pageAt(path);
    // https://ogp.me/#metadata, and what X reads besides.
    for (const property of ['og:title', 'og:type', 'og:image', 'og:url', 'og:site_name']) {
      expect(contentOf(page, `meta[property="${property}"]`), property).not.toBe('');
    }
    expect(contentOf(page, 'meta[property="og:url"]')).toBe(
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    );
    expect(contentOf(page, 'meta[name="twitter:card"]')).toBe('summary_large_image');
    expect(URL.canParse(contentOf(page, 'meta[property="og:image"]'))).toBe(true);
  });

  test('has the card of its story, which is there', async () => {
    const page = await pageAt('stories/2024-03-05-thirty-five-reports');
    const card = await readFile(fileAt(contentOf(page, 'meta[property="og:image"]')));
    const { format, width, height } = await sharp(card).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(contentOf(page, 'meta[property="og:image:width"]')).toBe('1200');
    expect(contentOf(page, 'meta[property="og:image:height"]')).toBe('630');
  });

  test.each(['', 'topics/fruit', 'topics/orchards/pages/1', 'publishers/msn.com/jerry'])(
    '%j has feed readers find the feed of its list',
    async (path) => {
      const page = await pageAt(path);
      const links = [...page.querySelectorAll('link[rel="alternate"]')];
      expect(links.map((link) => link.getAttribute('type'))).toEqual([
        'application/atom+xml',
        'application/feed+json',
      ]);
      for (const link of links) {
        expect(existsSync(fileAt(link.getAttribute('href') ?? ''))).toBe(true);
      }
    },
  );

  test('has readers find the feed of the site, and that of its list', async () => {
    for (const [path, feeds] of [
      ['', ['/sub/feed.atom']],
      ['topics/fruit', ['/sub/topics/fruit/feed.atom', '/sub/feed.atom']],
      ['publishers/msn.com/jerry', ['/sub/publishers/msn.com/jerry/feed.atom', '/sub/feed.atom']],
      ['stories/2024-03-06-pictures', ['/sub/feed.atom']],
    ] as const) {
      const links = [...(await pageAt(path)).querySelectorAll('a[type="application/atom+xml"]')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(feeds);
      for (const feed of feeds) expect(existsSync(fileAt(feed)), feed).toBe(true);
    }
  });

  test('says on a list that it is a collection of stories', async () => {
    const data = await linkedDataOf('topics/fruit');
    expect(data.name).toBe('Fruit');
    expect(data.mainEntity.itemListElement[0]?.url).toMatch(
      /^https:\/\/news\.example\/sub\/stories\/2023-01-/,
    );
    expect(data.breadcrumb?.itemListElement.map(({ item }) => item)).toEqual([
      'https://news.example/sub/',
      'https://news.example/sub/topics/fruit',
    ]);
  });

  test('says on a story that it is a collection of articles, each by its publisher', async () => {
    const { mainEntity } = await linkedDataOf('stories/2024-03-05-thirty-five-reports');
    expect(mainEntity.numberOfItems).toBe(35);
    expect(mainEntity.itemListElement[0]?.item).toMatchObject({
      url: 'https://newsroom0.example/tunnel/0',
      datePublished: '2024-03-05T09:00:00Z',
      publisher: { name: 'Newsroom 1' },
    });
  });

  test('carries a headline like markup in its data to the letter', async () => {
    const { name } = await linkedDataOf('stories/2024-03-06-hostile');
    expect(name).toContain('</script><script>document.title = "taken"</script>');
  });

  test.each(['search', 'saved', 'archive', '404.html'])('%j claims nothing', async (path) => {
    expect((await pageAt(path)).querySelector('script[type="application/ld+json"]')).toBeNull();
  });
});

test('the page for frames is for no search engine, and says nothing before its script runs but whose it is', async () => {
  const page = await pageAt('embed');
  expect(contentOf(page, 'meta[name="robots"]')).toBe('noindex');
  expect(page.querySelector('#root a')?.getAttribute('href')).toBe('/sub/');
  expect(page.querySelector('base')?.getAttribute('target')).toBe('_blank');
  for (const name of (await readdir(site)).filter((file) => /^sitemap.*xml$/.test(file))) {
    expect(await readFile(join(site, name), 'utf8'), name).not.toContain('/embed');
  }
});

test('robots.txt names the index of the sitemaps', async () => {
  const robots = await readFile(join(site, 'robots.txt'), 'utf8');
  expect(robots).toContain('\nSitemap: https://news.example/sub/sitemap.xml\n');
  expect(existsSync(join(site, 'sitemap.xml'))).toBe(true);
});

async function htmlOf(path: string): Promise<string> {
  return readFile(join(site, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');
}

async function pageAt(path: string): Promise<Document> {
  return new DOMParser().parseFromString(await htmlOf(path), 'text/html');
}

function contentOf(page: Document, selector: string): string {
  return page.querySelector(selector)?.getAttribute('content') ?? '';
}

/** The file of the site at an address, absolute or not. */
function fileAt(address: string): string {
  const { pathname } = new URL(address, 'https://news.example');
  return join(site, decodeURIComponent(pathname.replace(/^\/sub\//, '')));
}

async function linkedDataOf(path: string) {
  const script = (await pageAt(path)).querySelector('script[type="application/ld+json"]');
  return collectionPage.parse(JSON.parse(script?.textContent ?? ''));
}
