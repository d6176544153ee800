import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { searchContents, searchFacets } from '#dataset/search.ts';
import { readFileList } from '#publish/output/edition/file-list.ts';
import { moveEdition } from '#publish/output/edition/move-edition.ts';
import { markerFile } from '#publish/output/site-folder.ts';
import { searchFolder, writeSearchIndex } from '#publish/output/write-search-index.ts';
import { growEdition } from '#tests/support/sites/publish-edition.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const length = 10;
const root = await mkdtemp(join(tmpdir(), 'lede-search-'));
afterAll(() => rm(root, { recursive: true }));

const edition = await datasetOf(24);
const nextEdition = await datasetOf(25);
const laterEdition = await datasetOf(26);
const first = join(root, 'first');
await publish(first);

/** So many stories, one a day. */
async function datasetOf(count: number) {
  const documents = Array.from({ length: count }, (_, number) => {
    const day = `2024-03-${String(number + 1).padStart(2, '0')}`;
    const title = `Ferry ${number} stops at pier ${number * 7}`;
    return [
      `${day}-ferry.md`,
      storyText({ title, publishedDateTime: `${day}T12:00:00Z` }),
    ] as const;
  });
  return (await writeWorld(Object.fromEntries(documents))).dataset;
}

/** The files of a site's search index, by their paths within it. */
async function readFiles(site: string): Promise<Map<string, string>> {
  const folder = join(site, searchFolder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = paths.map(
    async (path) => [path.slice(folder.length), await readFile(path, 'base64')] as const,
  );
  return new Map(await Promise.all(read));
}

async function readContents(site: string) {
  const file = join(site, searchFolder, 'contents.json');
  return searchContents.parse(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * Publishes a site that has nothing but a search index. Returns how many of its parts were made: their stories are told
 * one by one, those of parts that are kept all at once.
 */
async function publish(site: string, dataset = edition): Promise<number> {
  const told = new Set<number>();
  const onIndexed = (done: number) => told.add(done);
  const next = growEdition(site, {});
  await writeSearchIndex(dataset, next, { length, onIndexed });
  moveEdition(next, null);
  let begun = 0;
  const made = (await readContents(site)).filter(({ stories }) => {
    begun += stories;
    return told.has(begun - 1);
  });
  return made.length;
}

/** A copy of the first site, to be published again. */
async function copyOfFirst(name: string): Promise<string> {
  const copy = join(await mkdtemp(join(root, name)), 'site');
  await cp(first, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

describe('an index in parts', () => {
  test('has a newest part in its folder, and older ones in their own', async () => {
    const contents = await readContents(first);
    expect(contents.map(({ stories }) => stories)).toEqual([2, 2, 10, 10]);
    const parts = await readdir(join(first, searchFolder, 'parts'));
    const older = contents.slice(1).flatMap(({ name }) => [name, `${name}.json`]);
    expect(parts.sort()).toEqual(older.sort());
    for (const { name, stories: count } of contents.slice(1)) {
      const facets = searchFacets.parse(
        JSON.parse(await readFile(join(first, searchFolder, 'parts', `${name}.json`), 'utf8')),
      );
      expect(facets.days.flatMap(({ stories }) => stories)).toHaveLength(count);
    }
  });

  test('has its words on shelves', async () => {
    const shelves = await readdir(join(first, searchFolder, 'words'));
    expect(shelves).toHaveLength(32);
  });

  test('has the engine once: older parts load that of the newest', async () => {
    const files = await readFiles(first);
    expect([...files.keys()].filter((path) => path.includes('wasm.en.'))).toEqual([
      'wasm.en.pagefind',
    ]);
    for (const { name } of (await readContents(first)).slice(1)) {
      const folder = `https://news.example/dataset/search/parts/${name}/`;
      const entry = JSON.parse(
        await readFile(join(first, searchFolder, 'parts', name, 'pagefind-entry.json'), 'utf8'),
      );
      const address = new URL(`${folder}wasm.${entry.languages.en.wasm}.pagefind`);
      expect(address.pathname).toBe('/dataset/search/wasm.en.pagefind');
    }
  });

  test('is the same, byte for byte, with an index to keep parts of as without, and in another folder', async () => {
    const [again, copy] = [join(root, 'again'), await copyOfFirst('copy-')];
    await publish(again);
    expect(await publish(copy)).toBe(0);
    expect(await readFiles(again)).toEqual(await readFiles(first));
    expect(await readFiles(copy)).toEqual(await readFiles(first));
  });

  test('keeps its old parts, byte for byte, when a story is added, and makes the newest alone', async () => {
    const copy = await copyOfFirst('next-');
    expect(await publish(copy, nextEdition)).toBe(1);
    const [before, after] = [await readFiles(first), await readFiles(copy)];
    const old = [...before].filter(([path]) => path.startsWith('parts/'));
    expect(old.length).toBeGreaterThan(8);
    for (const [path, content] of old) expect(after.get(path), path).toBe(content);
    expect((await readContents(copy))[0]?.stories).toBe(3);
  });

  test('keeps its large parts when the newest part gives some of its stories to the next', async () => {
    const copy = await copyOfFirst('given-');
    await publish(copy, nextEdition);
    const old = await readContents(copy);
    expect(await publish(copy, laterEdition)).toBe(2);
    const current = await readContents(copy);
    expect(current.map(({ stories }) => stories)).toEqual([2, 4, 10, 10]);
    expect(current.slice(2)).toEqual(old.slice(2));
  });
});

describe('a part of an index that is there', () => {
  test.each([
    ['a file is cut', async (file: string) => writeFile(file, (await readFile(file)).subarray(1))],
    ['a file is missing', async (file: string) => rm(file)],
  ])('is made anew where %s', async (_what, damage) => {
    const copy = await copyOfFirst('damaged-');
    const [, { name = '' } = {}] = await readContents(copy);
    const fragments = join(copy, searchFolder, 'parts', name, 'fragment');
    const [fragment = ''] = await readdir(fragments);
    await damage(join(fragments, fragment));
    expect(await publish(copy)).toBe(1);
    expect(await readFiles(copy)).toEqual(await readFiles(first));
  });

  test('is kept without what is left over of another edition', async () => {
    const copy = await copyOfFirst('added-');
    await publish(copy, nextEdition);
    await publish(copy);
    const leftOver = readFileList(copy)?.leftOver.size ?? 0;
    expect(leftOver).toBeGreaterThan(0);
    expect(await publish(copy)).toBe(0);
    expect(await readFiles(copy)).toEqual(await readFiles(first));
  });

  test('is made anew where its note leads elsewhere', async () => {
    const copy = await copyOfFirst('astray-');
    const note = join(copy, searchFolder, 'part.json');
    await writeFile(note, (await readFile(note, 'utf8')).replace('fragment/', '../fragment/'));
    expect(await publish(copy)).toBe(1);
  });

  test('is made anew where its note can’t be read', async () => {
    const copy = await copyOfFirst('unsigned-');
    await writeFile(join(copy, searchFolder, 'part.json'), 'null');
    expect(await publish(copy)).toBe(1);
    expect(await readFiles(copy)).toEqual(await readFiles(first));
  });

  test('is made anew where nothing says what the site has', async () => {
    const copy = await copyOfFirst('unlisted-');
    await rm(join(copy, markerFile));
    expect(await publish(copy)).toBe(4);
  });
});
