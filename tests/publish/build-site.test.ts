import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markSite } from '#publish/output/site-folder.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { callLede } from '#tests/support/processes/call-lede.ts';
import { endedProcess } from '#tests/support/processes/ended-process.ts';
import { digestsOf, filesOf } from '#tests/support/sites/read-site.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';
import { report, storyText } from '#tests/support/worlds/write-world.ts';

/** As long as a build may take on a machine that does much else. */
const patience = 120_000;

const secret = 'KwwVrsGrZ5jhvf8yQhDf4pwk6maaJBEd51qQe9s1WlZJq0M3L';
const picture = 'https://pictures.example/ferry.jpg?width=1600&height=900';
const documents = new Map([
  [
    '2024-03-01-bridge.md',
    storyText({
      title: 'Bridge reopens',
      topics: ['Cities'],
      related: [report()],
      secured: secret,
    }),
  ],
  [
    '2024-03-02-ferry.md',
    storyText({
      title: 'Ferry stops </script><script>alert(1)</script>',
      publishedDateTime: '2024-03-02T09:00:00Z',
      images: [{ url: picture, width: 1600, height: 900 }],
      topics: ['Cities', 'Harbours'],
    }),
  ],
  ['2024-03-03-undated.md', storyText({ title: 'Nobody knows when', publishedDateTime: '' })],
]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-build-'));
  await fillFolder(join(folder, 'documents'), documents);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a site that was built', () => {
  let site: string;
  let printed: string;
  beforeAll(async () => {
    site = join(folder, 'a-folder-that', 'is-not-there-yet', 'site');
    const { code, output } = await build(site);
    printed = output;
    expect(code, output).toBe(0);
  }, patience);

  test('has its pages, its data and the headers for static hosts', () => {
    for (const path of [
      'index.html',
      '404.html',
      '_headers',
      'robots.txt',
      'stories/2024-03-01-bridge/index.html',
      'topics/cities+harbours/index.html',
      'publishers/citydesk.example/index.html',
      'dataset/manifest.json',
      'dataset/stories/2024-03-01-bridge.json',
    ]) {
      expect(existsSync(join(site, path)), path).toBe(true);
    }
  });

  test('shows a story on its page before any script runs', async () => {
    const page = await readFile(join(site, 'stories/2024-03-01-bridge/index.html'), 'utf8');
    expect(page).toContain('<title>Bridge reopens – Lede</title>');
    expect(page).toMatch(/<h1[^>]*>Bridge reopens</);
    expect(page).toContain('What the bridge cost');
  });

  test('has on each page, and no other, the code of its own that it loads on use', async () => {
    const codeOf = async (page: string) =>
      (await namedCode(join(site, page))).map((file) =>
        file.replace(/^\/assets\/(.+)-[\w-]{8}\.js$/, '$1'),
      );
    expect(await codeOf('index.html')).toEqual([]);
    expect(await codeOf('404.html')).toEqual([]);
    expect(await codeOf('topics/cities/index.html')).toContain('topic-page');
    expect(await codeOf('topics/cities+harbours/index.html')).toContain('topic-page');
    expect(await codeOf('stories/2024-03-01-bridge/index.html')).toContain('story-page');
    expect(await codeOf('publishers/citydesk.example/index.html')).toContain('publisher-page');
    expect(await codeOf('publishers/index.html')).toContain('publishers-page');
    expect(await codeOf('archive/index.html')).toContain('archive-page');
    expect(await codeOf('archive/2024-03/index.html')).toContain('archive-page');
    expect(await codeOf('saved/index.html')).toContain('saved-page');
    expect(await codeOf('search/index.html')).toContain('search-page');
  });

  test('names with that code all that it imports, so that no file is found out late', async () => {
    const story = 'stories/2024-03-01-bridge';
    const paths = [story, 'topics/cities', 'publishers', 'archive', 'saved', 'search'];
    for (const path of paths) {
      const page = join(site, path, 'index.html');
      const html = await readFile(page, 'utf8');
      const named = await namedCode(page);
      for (const file of named) {
        const code = await readFile(join(site, file), 'utf8');
        const imports = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)];
        const known = [...named, entryOf(html)];
        for (const [, imported] of imports) expect(known).toContain(`/assets/${imported}`);
      }
    }
  });

  test('lets browsers fetch its typeface early', async () => {
    const [font = ''] = await preloadsOf(join(site, 'index.html'), 'preload');
    expect(font).toMatch(/\.woff2$/);
    expect(existsSync(join(site, font))).toBe(true);
  });

  test('names the picture that a page leads with, but only readers who want it fetch it early', async () => {
    const page = await readFile(join(site, 'stories/2024-03-02-ferry/index.html'), 'utf8');
    const [link] = /<link [^>]*as="image"[^>]*>/.exec(page) ?? [];
    expect(link).toContain(`href="${picture.replaceAll('&', '&amp;')}"`);
    expect(link).toContain('media="not all"');
    const without = await readFile(join(site, 'stories/2024-03-01-bridge/index.html'), 'utf8');
    expect(without).not.toContain('as="image"');
  });

  test('has nothing in it that only the build needs', async () => {
    expect((await readdir(site)).filter((name) => name.startsWith('.'))).toEqual(['.lede-site']);
  });

  test('has nothing that needs its address, which nobody says', async () => {
    const files = [...(await filesOf(site)).keys()];
    expect(files.filter((path) => /feed\.|sitemap|^cards/.test(path))).toEqual([]);
    const page = await readFile(join(site, 'topics/cities/index.html'), 'utf8');
    expect(page).not.toMatch(/ld\+json|rel="alternate"|feed\.atom/);
  });

  test('says what is wrong with a document, and goes on without it', async () => {
    expect(printed).toContain('2024-03-03-undated.md');
    const manifest = JSON.parse(await readFile(join(site, 'dataset/manifest.json'), 'utf8'));
    expect(manifest.counts).toMatchObject({ stories: 2, rejected: 1 });
  });

  test('has nothing in it of what a document keeps secured', async () => {
    for (const [path, content] of await filesOf(site)) {
      expect(content.includes(secret), path).toBe(false);
      expect(path.endsWith('.json') && content.includes('"secured"'), path).toBe(false);
    }
  });

  test('has no script in it that a headline brought along', async () => {
    for (const [path, content] of await filesOf(site)) {
      if (path.endsWith('.html')) expect(content.includes('<script>alert'), path).toBe(false);
    }
  });

  describe('when it is built again', () => {
    const again = () => join(folder, 'again', 'site');

    beforeAll(async () => {
      const killed = `${again()}.next-${endedProcess()}`;
      const renderer = join(killed, '.renderer-a1b2c3');
      await fillFolder(renderer, new Map([['server-entry.mjs', 'half of i']]));
      await markSite(killed);
      await build(again());
    }, patience);

    test('is the same, byte for byte', async () => {
      expect(await digestsOf(again())).toEqual(await digestsOf(site));
    });

    test('stale-renderer: has cleared away what killed builds left of the code that renders pages', async () => {
      expect(await readdir(join(folder, 'again'))).toEqual(['site']);
    });
  });
});

describe('a build that is to be strict', () => {
  test('ends without a site where a document has an error', async () => {
    const site = join(folder, 'strict');
    const last = new Map([
      ['.lede-site', ''],
      ['index.html', 'The last site'],
    ]);
    await fillFolder(site, last);
    const variables = { ...variablesOf(site), LEDE_STRICT: '1' };
    const { code, output, errors } = await callLede(['build'], { variables });
    expect(code).toBe(1);
    expect(output + errors).toContain('2024-03-03-undated.md');
    expect(await filesOf(site)).toEqual(last);
    const beside = await readdir(folder);
    expect(beside.filter((name) => name.startsWith('strict'))).toEqual(['strict']);
  });
});

test('a folder of documents that is not there is said to be', async () => {
  await mkdir(join(folder, 'nothing'), { recursive: true });
  const site = join(folder, 'nothing', 'site');
  const missing = join(folder, 'no-such-folder');
  const variables = { LEDE_DATA: missing, LEDE_OUT: site };
  const { code, errors } = await callLede(['build'], { variables });
  expect(code).not.toBe(0);
  expect(errors).toContain(missing);
  expect(await readdir(dirname(site))).toEqual([]);
});

function variablesOf(site: string) {
  return { LEDE_DATA: join(folder, 'documents'), LEDE_OUT: site };
}

function build(site: string) {
  return runBuild(variablesOf(site));
}

/** The files that a page's links of a kind name, with their paths in the site. */
async function preloadsOf(page: string, rel: string): Promise<string[]> {
  const links = (await readFile(page, 'utf8')).matchAll(/<link rel="([^"]+)" href="([^"]+)"/g);
  return [...links].flatMap(([, kind, href = '']) => (kind === rel ? [href] : []));
}

/** The files of a page's own code, as its first script is told. */
async function namedCode(page: string): Promise<string[]> {
  const [, code = ''] = / data-code="([^"]+)"/.exec(await readFile(page, 'utf8')) ?? [];
  return code.split(' ').filter((file) => file !== '');
}

function entryOf(html: string): string {
  return / data-entry="([^"]+)"/.exec(html)?.[1] ?? '';
}
