import { readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '#cache/open-cache.ts';
import { buildSite } from '#publish/build-site.ts';
import type { bundleClient } from '#publish/bundle/bundle-client.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { fillFolder } from '#tests/support/fill-folder.ts';
import { digestsOf } from '#tests/support/read-site.ts';
import { renameCode } from '#tests/support/rename-code.ts';
import { shareBundle } from '#tests/support/share-bundle.ts';
import { report, storyText } from '#tests/support/write-world.ts';

/** As long as all builds of a test may take on a machine that does much else. */
const patience = 240_000;

const settings = 'title: The Orchard\nurl: https://news.example\ncards: false\n';

/** Sixty stories on the same topics, so that lists have older pages; some have coverage. */
function storyOf(number: number, title = `Orchard number ${number}`): string {
  return storyText({
    title,
    publishedDateTime: new Date(Date.UTC(2023, 0, 1, number * 7)).toISOString(),
    topics: ['Orchards', 'Fruit'],
    webUrl: `https://orchards.example/${number}`,
    related: number % 9 === 0 ? [report({ title: `What orchard ${number} cost` })] : [],
  });
}

let root: string;
let documents: string;
let site: string;
let cacheFolder: string;
let bundle: typeof bundleClient;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lede-again-'));
  bundle = await shareBundle(join(root, 'code'));
}, patience);

afterAll(() => rm(root, { recursive: true, force: true }));

beforeEach(async () => {
  const folder = await mkdtemp(join(root, 'test-'));
  documents = join(folder, 'documents');
  site = join(folder, 'site');
  cacheFolder = join(folder, 'cache');
  const stories = Array.from({ length: 60 }, (_, number): [string, string] => [
    `2023-01-${number}.md`,
    storyOf(number),
  ]);
  await fillFolder(documents, new Map([...stories, ['site.yaml', settings]]));
});

/** Builds the site with what was kept; returns how many pages were rendered. */
async function build(outFolder = site, code = bundle): Promise<number> {
  return buildInto(outFolder, openCache(cacheFolder), code);
}

async function buildInto(
  outFolder: string,
  cache: ReturnType<typeof openCache> | null,
  code = bundle,
): Promise<number> {
  let rendered = Number.NaN;
  await buildSite({
    ...{ dataFolder: documents, outFolder, base: '/', builtAt: buildTime, compress: false },
    ...{ cache, bundle: code, accept: async () => true },
    onBuilt: (summary) => {
      rendered = summary.rendered;
    },
  });
  return rendered;
}

/** Builds the site elsewhere, with nothing that was kept; returns the number of its pages. */
async function expectSameAsFresh(code = bundle): Promise<number> {
  const fresh = `${site}-fresh`;
  const pages = await buildInto(fresh, null, code);
  expect(await digestsOf(site)).toEqual(await digestsOf(fresh));
  return pages;
}

describe('a site that is built again', { timeout: patience }, () => {
  test('is the same where nothing has changed, and no page is rendered', async () => {
    const all = await build();
    expect(all).toBeGreaterThan(100);
    expect(await build()).toBe(0);
    expect(await expectSameAsFresh()).toBe(all);
  });

  test('has what changed in a story, wherever that is shown', async () => {
    await build();
    await writeFile(join(documents, '2023-01-30.md'), storyOf(30, 'Pears for all'));
    const rendered = await build();
    expect(rendered).toBeGreaterThan(1);
    expect(rendered).toBeLessThan(30);
    await expectSameAsFresh();
  });

  test('has one more story, and few pages are rendered', async () => {
    await build();
    await writeFile(join(documents, '2023-01-60.md'), storyOf(60));
    expect(await build()).toBeLessThan(30);
    await expectSameAsFresh();
  });

  test('follows documents that are renamed and deleted', async () => {
    await build();
    await rename(join(documents, '2023-01-10.md'), join(documents, '2023-01-10-pears.md'));
    await rm(join(documents, '2023-01-20.md'));
    await build();
    await expectSameAsFresh();
  });

  test('follows its settings, on every page', async () => {
    const all = await build();
    await writeFile(join(documents, 'site.yaml'), settings.replace('Orchard', 'Grove'));
    expect(await build()).toBe(all);
    await expectSameAsFresh();
  });

  test('follows what pages say to programs, where that alone changes', async () => {
    await build();
    await writeFile(join(documents, 'site.yaml'), settings.replace('cards: false', 'cards: true'));
    expect(await build()).toBeGreaterThan(60);
    await expectSameAsFresh();
  });

  test('follows its code, on every page', async () => {
    const all = await build();
    const renamed: typeof bundleClient = async (staging, base) =>
      renameCode(staging, await bundle(staging, base));
    expect(await build(site, renamed)).toBe(all);
    await expectSameAsFresh(renamed);
  });

  test('is the same in another folder', async () => {
    const all = await build();
    expect(await build(`${site}-moved`)).toBe(all);
    expect(await digestsOf(`${site}-moved`)).toEqual(await digestsOf(site));
  });

  test('mends pages that somebody edited or removed, even where their size and time are the same', async () => {
    await build();
    const page = join(site, 'saved/index.html');
    const { atime, mtime } = statSync(page);
    await writeFile(page, readFileSync(page, 'utf8').replace('Saved', 'Waved'));
    utimesSync(page, atime, mtime);
    await rm(join(site, 'search/index.html'));
    expect(await build()).toBe(2);
    await expectSameAsFresh();
  });

  test('is built anew where what was kept is cut, changed, empty, or of another version', async () => {
    const all = await build();
    const pack = join(cacheFolder, 'pages');
    const whole = await readFile(pack);
    const changed = Buffer.from(whole);
    changed[changed.length - 40] = 0x20;
    const other = whole.toString().replace('\n', '\nanother ');
    for (const damaged of [whole.subarray(0, -100), changed, '', other, '{"records": 3}']) {
      await writeFile(pack, damaged);
      expect(await build()).toBe(all);
    }
    await expectSameAsFresh();
  });

  test('is built where nothing can be kept', async () => {
    await writeFile(cacheFolder, 'This is a file.');
    const all = await build();
    expect(await build()).toBe(all);
    expect(await readFile(cacheFolder, 'utf8')).toBe('This is a file.');
  });
});
