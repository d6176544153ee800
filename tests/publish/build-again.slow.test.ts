import { readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cache, openCache } from '#cache/open-cache.ts';
import { buildSite } from '#publish/build-site.ts';
import { bundleClient } from '#publish/bundle/bundle-client.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { shareBundle } from '#tests/support/sites/bundled-code.ts';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import { renameCode } from '#tests/support/sites/rename-code.ts';
import { report, storyText } from '#tests/support/worlds/write-world.ts';

/** As long as all builds of a test may take on a machine that does much else. */
const patience = 240_000;

const settings = 'title: The Orchard\nurl: https://news.example\ncards: off\n';

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
let all: number;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lede-again-'));
  documents = join(root, 'documents');
  site = join(root, 'site');
  cacheFolder = join(root, 'cache');
  const stories = Array.from({ length: 60 }, (_, number): [string, string] => [
    `2023-01-${number}.md`,
    storyOf(number),
  ]);
  await fillFolder(documents, new Map([...stories, ['site.yaml', settings]]));
  bundle = await shareBundle(join(root, 'code'), openCache(cacheFolder));
  all = await build();
}, patience);

afterAll(() => rm(root, { recursive: true, force: true }));

type Choice = { outFolder?: string; cache?: Cache | null; code?: typeof bundleClient };

/** Builds the site, with what was kept unless it is told otherwise; returns how many pages were rendered. */
async function build(choice: Choice = {}): Promise<number> {
  const { outFolder = site, cache = openCache(cacheFolder), code = bundle } = choice;
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

/** Builds the site elsewhere, with nothing that was kept. */
async function expectSameAsFresh(): Promise<void> {
  const fresh = `${site}-fresh`;
  await build({ outFolder: fresh, cache: null });
  expect(await digestsOf(site)).toEqual(await digestsOf(fresh));
}

describe('a site that is built again', { timeout: patience }, () => {
  test('is the same where nothing has changed, and no page is rendered', async () => {
    expect(all).toBeGreaterThan(90);
    expect(await build()).toBe(0);
    await expectSameAsFresh();
  });

  test('has the code that was bundled before, in the same files', async () => {
    const taken = join(root, 'taken');
    await bundleClient(taken, '/', { cache: openCache(cacheFolder) });
    const [files, before] = [await digestsOf(taken), await digestsOf(join(root, 'code'))];
    expect(files).toEqual(before);
    // Code that is bundled anew has its renderer in a folder of another name.
    expect([...files.keys()].filter((path) => path.startsWith('.renderer-'))).toHaveLength(1);
  });

  test('is the same in another folder', async () => {
    const outFolder = `${site}-moved`;
    expect(await build({ outFolder })).toBe(all);
    expect(await digestsOf(outFolder)).toEqual(await digestsOf(site));
    await build();
  });

  test('names the files of its new edition on pages of stories that only stand beside one that changed', async () => {
    await writeFile(join(documents, '2023-01-10.md'), storyOf(10, 'Plums for all'));
    const rendered = await build();
    expect(rendered).toBeGreaterThan(3);
    expect(rendered).toBeLessThan(40);
    await expectSameAsFresh();
  });

  test('follows stories that change, come, go and are renamed, and few pages are rendered', async () => {
    await writeFile(join(documents, '2023-01-30.md'), storyOf(30, 'Pears for all'));
    await writeFile(join(documents, '2023-01-60.md'), storyOf(60));
    await rename(join(documents, '2023-01-58.md'), join(documents, '2023-01-58-pears.md'));
    await rm(join(documents, '2023-01-57.md'));
    const rendered = await build();
    expect(rendered).toBeGreaterThan(3);
    expect(rendered).toBeLessThan(40);
    await expectSameAsFresh();
  });

  test('mends pages that somebody edited or removed', async () => {
    const page = join(site, 'saved/index.html');
    await writeFile(page, readFileSync(page, 'utf8').replace('Saved', 'Waved'));
    await rm(join(site, 'search/index.html'));
    expect(await build()).toBe(2);
    await expectSameAsFresh();
  });

  test.each([
    ['cut', (whole: string) => whole.slice(0, -100)],
    ['of another version', (whole: string) => whole.replace('\n', '\nanother ')],
  ])('is built anew where what was kept is %s', async (_name, damage) => {
    const before = await digestsOf(site);
    const pack = join(cacheFolder, 'pages');
    await writeFile(pack, damage(readFileSync(pack, 'utf8')));
    expect(await build()).toBe(all);
    expect(await digestsOf(site)).toEqual(before);
  });

  test('is built where nothing can be kept', async () => {
    const before = await digestsOf(site);
    const file = join(root, 'file');
    await writeFile(file, 'This is a file.');
    expect(await build({ cache: openCache(file) })).toBe(all);
    expect(await digestsOf(site)).toEqual(before);
    expect(readFileSync(file, 'utf8')).toBe('This is a file.');
  });

  test('follows what pages say to programs, where that alone changes', async () => {
    await writeFile(join(documents, 'site.yaml'), settings.replace('cards: off', 'cards: on'));
    await build();
    const page = readFileSync(join(site, 'stories/2023-01-30/index.html'), 'utf8');
    expect(page).toMatch(/og:image" content="[^"]*cards/);
  });

  test('follows its settings, on every page', async () => {
    await writeFile(join(documents, 'site.yaml'), settings.replace('Orchard', 'Grove'));
    expect(await build()).toBe(all);
    expect(readFileSync(join(site, 'saved/index.html'), 'utf8')).toContain('The Grove');
  });

  test('follows its code, on every page', async () => {
    const code: typeof bundleClient = async (staging, base) =>
      renameCode(staging, await bundle(staging, base));
    expect(await build({ code })).toBe(all);
  });
});
