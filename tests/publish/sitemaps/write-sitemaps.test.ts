// @vitest-environment jsdom
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutSitemaps, mostEntries } from '#publish/sitemaps/cut-sitemaps.ts';
import { writeSitemaps } from '#publish/sitemaps/write-sitemaps.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { filesOf } from '#tests/support/sites/read-site.ts';
import { faultsOfSitemap } from '#tests/support/standards/check-sitemap.ts';
import { type Files, report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** Two builds of one day in Berlin, which begins at 23:00 UTC. */
const early = new Date('2024-03-04T23:10:00Z');
const late = new Date('2024-03-05T22:50:00Z');

const documents: Files = {
  'site.yaml': 'title: "Harbour & Co"\nurl: https://news.example\ntimeZone: Europe/Berlin\n',
  '2024-03-05-today.md': story('Today', '2024-03-04T23:05:00Z', { topics: ['R & D', 'Ports'] }),
  '2024-03-04-yesterday.md': story('Yesterday’s <news>', '2024-03-03T23:05:00Z'),
  '2024-03-03-before.md': story('The day before', '2024-03-03T22:55:00Z', {
    related: [report({ publishedDateTime: '2024-03-04T20:00:00Z' })],
  }),
  '2024-03-05-seen.md': story('Only seen', '2024-03-04T23:06:00Z', { dateSeen: true }),
  '2024-03-06-tomorrow.md': story('Tomorrow', '2024-03-05T23:05:00Z'),
  '2024-03-01-قطار.md': story('قطار', '2024-03-01T12:00:00Z'),
  '2024-02-01-epoch.md': story('Nobody knows when', '1970-01-01'),
};

let folder: string;
let files: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-sitemaps-'));
  files = await sitemapsOf('early', documents, early);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the sitemaps of a site', () => {
  test('are all in the index, which robots.txt names', () => {
    const named = addressesIn('sitemap.xml');
    expect(named.map((address) => address.replace('https://news.example/', ''))).toEqual([
      'sitemaps/lists-1.xml',
      'sitemaps/stories-1.xml',
      'sitemaps/news.xml',
    ]);
    expect([...files.keys()].sort()).toEqual([
      'robots.txt',
      'sitemap.xml',
      'sitemaps/lists-1.xml',
      'sitemaps/news.xml',
      'sitemaps/stories-1.xml',
    ]);
    expect(files.get('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n',
    );
  });

  test('are as their schemas have them', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.xml')) expect(faultsOfSitemap(text), path).toEqual([]);
    }
  });

  test('have every story whose day has come, the oldest first', () => {
    expect(addressesIn('sitemaps/stories-1.xml')).toEqual([
      'https://news.example/stories/2024-02-01-epoch',
      `https://news.example/stories/2024-03-01-${encodeURIComponent('قطار')}`,
      'https://news.example/stories/2024-03-03-before',
      'https://news.example/stories/2024-03-04-yesterday',
      'https://news.example/stories/2024-03-05-today',
      'https://news.example/stories/2024-03-05-seen',
    ]);
  });

  test('say when a story last had a report, and nothing where no date can be right', () => {
    const stories = [...entriesOf('sitemaps/stories-1.xml')];
    const changed = stories.map((entry) => entry.querySelector('lastmod')?.textContent ?? null);
    expect(changed.slice(0, 3)).toEqual([null, '2024-03-01T12:00:00Z', '2024-03-04T20:00:00Z']);
  });

  test('have the pages of lists that last', () => {
    const lists = addressesIn('sitemaps/lists-1.xml').map((address) =>
      address.replace('https://news.example', ''),
    );
    expect(lists).toEqual(
      expect.arrayContaining([
        '/',
        '/archive/2024-03-05',
        '/topics/r-d',
        '/publishers/harbourpost.example',
      ]),
    );
    expect(lists.filter((path) => /^\/(?:search|saved|stories)|\+/.test(path))).toEqual([]);
  });

  test('have as news what the day of the build and the one before it had, the newest first', () => {
    const titles = entriesOf('sitemaps/news.xml').map(
      (entry) => entry.getElementsByTagName('news:title')[0]?.textContent,
    );
    expect(titles).toEqual(['Today', 'Yesterday’s <news>']);
  });

  test('are the same, whenever on a day they are written', async () => {
    expect(await sitemapsOf('late', documents, late)).toEqual(files);
  });
});

test('a site without news has no sitemap of news', async () => {
  const quiet = await sitemapsOf('quiet', documents, new Date('2024-04-01T12:00:00Z'));
  expect(quiet.has('sitemaps/news.xml')).toBe(false);
  expect(quiet.get('sitemap.xml')).not.toContain('news.xml');
});

test('sitemaps are cut from the oldest end, so that full ones stay as they are', () => {
  const addresses = Array.from({ length: 2 * mostEntries + 1 }, (_, index) => `/${index}`);
  const [first, second, third] = cutSitemaps(addresses);
  expect(third).toEqual([`/${2 * mostEntries}`]);
  const later = cutSitemaps([...addresses, '/new']);
  expect(later.slice(0, 2)).toEqual([first, second]);
  expect(later[2]).toEqual([`/${2 * mostEntries}`, '/new']);
});

function story(title: string, publishedDateTime: string, keys = {}): string {
  return storyText({ title, publishedDateTime, ...keys });
}

function entriesOf(path: string): Element[] {
  const text = files.get(path) ?? '';
  return [...new DOMParser().parseFromString(text, 'application/xml').documentElement.children];
}

function addressesIn(path: string): string[] {
  return entriesOf(path).map((entry) => entry.querySelector('loc')?.textContent ?? '');
}

async function sitemapsOf(name: string, world: Files, builtAt: Date) {
  const { dataset, site } = await writeWorld(world, builtAt);
  const out = join(folder, name);
  await fillFolder(out, new Map([['robots.txt', 'User-agent: *\nAllow: /\n']]));
  if (site.url === null) throw new Error('The site has no address');
  const where = { url: site.url, base: '/' };
  writeSitemaps({ dataset, site }, builtAt, where, newEdition(out));
  return filesOf(out);
}
