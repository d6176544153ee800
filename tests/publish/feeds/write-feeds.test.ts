// @vitest-environment jsdom
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageWriter } from '#client/language/coverage-writer.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { listFeeds } from '#publish/feeds/list-feeds.ts';
import { writeFeeds } from '#publish/feeds/write-feeds.ts';
import { documentText } from '#tests/support/documents/document-text.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { filesOf } from '#tests/support/sites/read-site.ts';
import { faultsOfAtom } from '#tests/support/standards/check-atom.ts';
import { jsonFeed } from '#tests/support/standards/check-json-feed.ts';
import { arabicWorld } from '#tests/support/worlds/arabic-world.ts';
import { reportedHeadline, thirtyFiveReports } from '#tests/support/worlds/thirty-five-reports.ts';
import { type Files, report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const settings = 'title: Harbour News\ntagline: "News & more"\nurl: https://news.example\n';
const hostile = `</title> & <b>"bold"</b> ]]> <script>alert(1)</script>`;

const documents: Files = {
  'site.yaml': settings,
  '2024-03-05-tunnel.md': documentText(thirtyFiveReports()),
  '2024-03-04-hostile.md': storyText({
    title: 'Angle brackets are here',
    excerpt: hostile,
    publishedDateTime: '2024-03-04T10:00:00Z',
    topics: ['A <b> & "c"'],
    images: [{ url: 'https://pictures.example/a.jpg?a=1&b=2', width: 800, height: 600 }],
    related: [
      report({
        title: 'Someone else says <so> & "more"',
        publishedDateTime: '2024-03-04T09:00:00Z',
        webUrl: 'https://citydesk.example/?a=1&b="2"',
        provider: { name: 'R&D <Desk>', domain: 'citydesk.example' },
      }),
    ],
  }),
  '2024-03-03-seen.md': storyText({
    title: 'Only seen',
    publishedDateTime: '2024-03-03T10:00:00Z',
    dateSeen: true,
  }),
  '2024-03-02-epoch.md': storyText({
    title: 'No date can be right',
    publishedDateTime: '1970-01-01',
  }),
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `2024-01-${index}.md`,
      storyText({
        title: `Orchard number ${index}`,
        publishedDateTime: new Date(Date.UTC(2024, 0, 1, index)).toISOString(),
        topics: ['Orchards'],
      }),
    ]),
  ),
};

let folder: string;
let feeds: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-feeds-'));
  feeds = await feedsOf('whole', documents);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the feeds of a site', () => {
  test('are one of the site, and one for each topic and each publisher, in two formats', () => {
    expect([...feeds.keys()]).toEqual(
      expect.arrayContaining([
        'feed.atom',
        'feed.json',
        'topics/orchards/feed.atom',
        'topics/orchards/feed.json',
        'publishers/edge.example/feed.atom',
        'publishers/newsroom3.example/feed.json',
      ]),
    );
  });

  test('are Atom as RFC 4287 has it', () => {
    for (const [path, text] of endingIn('.atom')) expect(faultsOfAtom(text), path).toEqual([]);
  });

  test('are JSON Feed 1.1', () => {
    for (const [path, text] of endingIn('.json')) {
      expect(jsonFeed.safeParse(JSON.parse(text)).error?.issues ?? [], path).toEqual([]);
    }
  });

  test('are read by a library as they were meant', () => {
    const atom = parseAtomFeed(feedAt('feed.atom'));
    const [tunnel] = atom.entries ?? [];
    expect(atom.title?.value).toBe('Harbour News');
    expect(tunnel).toMatchObject({
      id: 'https://news.example/stories/2024-03-05-tunnel',
      published: '2024-03-05T12:00:00Z',
      updated: '2024-03-06T10:51:00Z',
      summary: { value: '35 reports by 31 publishers; first: Newsroom 1' },
    });
    const json = parseJsonFeed(JSON.parse(feedAt('feed.json')));
    expect(json.items?.[0]).toMatchObject({
      id: 'https://news.example/stories/2024-03-05-tunnel',
      external_url: 'https://edge.example/tunnel',
      summary: '35 reports by 31 publishers; first: Newsroom 1',
    });
  });

  test('list the reports of a story, each with its publisher and its time', () => {
    const content = contentOf('feed.atom', 'Angle brackets are here');
    const items = [...content.querySelectorAll('li')];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '4 March 2024, 09:00 UTC: R&D <Desk>: Someone else says <so> & "more"',
      '4 March 2024, 10:00 UTC: Harbour Post: Angle brackets are here',
    ]);
    expect(items[0]?.querySelector('a')?.href).toContain('https://citydesk.example/?a=1&b=');
  });

  test('list no more than twenty reports, and link to the others', () => {
    const content = contentOf('feed.atom', reportedHeadline);
    expect(content.querySelectorAll('li')).toHaveLength(20);
    const rest = content.querySelector('p:last-child a');
    expect(rest?.textContent).toBe('15 more reports');
    expect(rest?.getAttribute('href')).toBe('https://news.example/stories/2024-03-05-tunnel');
  });

  test('say an excerpt to the letter, whatever it is', () => {
    const content = contentOf('feed.atom', 'Angle brackets are here');
    expect(content.querySelector('p')?.textContent).toBe('& "bold" ]]>');
  });

  test('have no markup in them that a document brought along', () => {
    const allowed = new Set(['P', 'OL', 'LI', 'BDI', 'A']);
    for (const path of feeds.keys()) {
      if (!path.endsWith('.json')) continue;
      for (const item of jsonFeed.parse(JSON.parse(feedAt(path))).items) {
        const { body } = new DOMParser().parseFromString(item.content_html ?? '', 'text/html');
        const names = [...body.querySelectorAll('*')].map(({ nodeName }) => nodeName);
        expect(names.filter((name) => !allowed.has(name))).toEqual([]);
      }
    }
  });

  test('tell no more than the fifty newest stories, and the fifteen newest of a list', () => {
    expect(parseAtomFeed(feedAt('feed.atom')).entries).toHaveLength(50);
    expect(parseAtomFeed(feedAt('topics/orchards/feed.atom')).entries).toHaveLength(15);
  });

  test('do not say of an article that was only seen when it was published', () => {
    const seen = parseAtomFeed(feedAt('feed.atom')).entries?.find(
      ({ title }) => title?.value === 'Only seen',
    );
    expect(seen?.published).toBeUndefined();
    expect(seen?.updated).toBe('2024-03-03T10:00:00Z');
  });

  test('leave out what has no date that can be right', () => {
    for (const [path, text] of feeds) expect(text.includes('No date can be'), path).toBe(false);
  });

  test('do not change where nothing that they tell does', async () => {
    const later = await feedsOf('later', {
      ...documents,
      '2024-03-06-new.md': storyText({
        title: 'Cranes arrive at the harbour',
        publishedDateTime: '2024-03-06T12:00:00Z',
        topics: ['Cranes'],
        provider: { name: 'Crane Post', domain: 'cranes.example' },
        webUrl: 'https://cranes.example/1',
      }),
    });
    const changed = [...later].filter(([path, text]) => feeds.get(path) !== text);
    expect(changed.map(([path]) => path)).toEqual([
      'feed.atom',
      'feed.json',
      'publishers/cranes.example/feed.atom',
      'publishers/cranes.example/feed.json',
      'topics/cranes/feed.atom',
      'topics/cranes/feed.json',
    ]);
  });
});

test('a site without stories has a feed that tells of nothing', async () => {
  const empty = await feedsOf('empty', { 'site.yaml': settings });
  expect([...empty.keys()]).toEqual(['feed.atom', 'feed.json']);
  expect(faultsOfAtom(empty.get('feed.atom') ?? '')).toEqual([]);
});

test('feeds are in the language of their site', async () => {
  const arabic = await feedsOf('arabic', Object.fromEntries(arabicWorld()));
  const [first] = parseAtomFeed(arabic.get('feed.atom') ?? '').entries ?? [];
  expect(first?.summary?.value).toContain('8 تقارير من 8 ناشرين؛ أول من نشر: ');
});

function feedAt(path: string): string {
  return feeds.get(path) ?? '';
}

function endingIn(ending: string): [string, string][] {
  return [...feeds].filter(([path]) => path.endsWith(ending));
}

function contentOf(path: string, title: string): Document {
  const entry = parseAtomFeed(feedAt(path)).entries?.find((one) => one.title?.value === title);
  return new DOMParser().parseFromString(entry?.content?.value ?? '', 'text/html');
}

async function feedsOf(name: string, files: Files): Promise<Map<string, string>> {
  const { dataset, site } = await writeWorld(files);
  const writer = coverageWriter(await loadLanguage(site.language), site.timeZone);
  const out = join(folder, name);
  if (site.url === null) throw new Error('The site has no address');
  const where = { url: site.url, base: '/' };
  writeFeeds({ dataset, site }, listFeeds(dataset), writer, where, newEdition(out));
  return filesOf(out);
}
