import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { searchContents, searchFacets } from '#dataset/search.ts';
import { writeSearchIndex } from '#publish/output/write-search-index.ts';
import { storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

const length = 4;
const root = await mkdtemp(join(tmpdir(), 'lede-search-'));
afterAll(() => rm(root, { recursive: true }));

const edition = await datasetOf(13);
const nextEdition = await datasetOf(14);
const first = join(root, 'first');
await writeSearchIndex(edition, first, { length });

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

async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = paths.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, 'base64')] as const,
  );
  return new Map(await Promise.all(read));
}

async function readContents(folder: string) {
  return searchContents.parse(JSON.parse(await readFile(join(folder, 'contents.json'), 'utf8')));
}

/**
 * Writes an index, and returns how many of its parts were made for it: their stories are told one by one, those of
 * parts that are taken all at once.
 */
async function countMade(folder: string, previous: string, dataset = edition): Promise<number> {
  const told = new Set<number>();
  const onIndexed = (done: number) => told.add(done);
  await writeSearchIndex(dataset, folder, { length, previous, onIndexed });
  let begun = 0;
  const made = (await readContents(folder)).filter(({ stories }) => {
    begun += stories;
    return told.has(begun - 1);
  });
  return made.length;
}

describe('an index in parts', () => {
  test('has a newest part in its folder, and older ones in their own', async () => {
    const contents = await readContents(first);
    expect(contents.map(({ stories }) => stories)).toEqual([5, 4, 4]);
    const parts = await readdir(join(first, 'parts'));
    const older = contents.slice(1).flatMap(({ name }) => [name, `${name}.json`]);
    expect(parts.sort()).toEqual(older.sort());
    for (const { name } of contents.slice(1)) {
      const facets = searchFacets.parse(
        JSON.parse(await readFile(join(first, 'parts', `${name}.json`), 'utf8')),
      );
      expect(facets.days.flatMap(({ stories }) => stories)).toHaveLength(4);
    }
  });

  test('has its words on shelves', async () => {
    const shelves = await readdir(join(first, 'words'));
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
        await readFile(join(first, 'parts', name, 'pagefind-entry.json'), 'utf8'),
      );
      const address = new URL(`${folder}wasm.${entry.languages.en.wasm}.pagefind`);
      expect(address.pathname).toBe('/dataset/search/wasm.en.pagefind');
    }
  });

  test('is the same, byte for byte, with an index to take parts from as without, and in another folder', async () => {
    const [again, copied] = [join(root, 'again'), join(root, 'copied')];
    await writeSearchIndex(edition, again, { length });
    expect(await countMade(copied, first)).toBe(0);
    expect(await readFiles(again)).toEqual(await readFiles(first));
    expect(await readFiles(copied)).toEqual(await readFiles(first));
  });

  test('keeps its old parts, byte for byte, when a story is added, and makes the newest alone', async () => {
    const next = join(root, 'next');
    expect(await countMade(next, first, nextEdition)).toBe(1);
    const [before, after] = [await readFiles(first), await readFiles(next)];
    const old = [...before].filter(([path]) => path.startsWith('parts/'));
    expect(old.length).toBeGreaterThan(8);
    for (const [path, content] of old) expect(after.get(path), path).toBe(content);
    expect((await readContents(next))[0]?.stories).toBe(6);
  });
});

describe('a part of an index that is there', () => {
  test.each([
    ['a file is cut', async (file: string) => writeFile(file, (await readFile(file)).subarray(1))],
    ['a file is missing', async (file: string) => rm(file)],
  ])('is made anew where %s', async (_what, damage) => {
    const copy = await mkdtemp(join(root, 'damaged-'));
    await writeSearchIndex(edition, copy, { length, previous: first });
    const [, { name = '' } = {}] = await readContents(copy);
    const fragments = join(copy, 'parts', name, 'fragment');
    const [fragment = ''] = await readdir(fragments);
    await damage(join(fragments, fragment));
    const mended = await mkdtemp(join(root, 'mended-'));
    expect(await countMade(mended, copy)).toBe(1);
    expect(await readFiles(mended)).toEqual(await readFiles(first));
  });

  test('is taken without what is left over of another edition', async () => {
    const copy = await mkdtemp(join(root, 'added-'));
    await writeSearchIndex(edition, copy, { length, previous: first });
    await writeFile(join(copy, 'fragment', 'en_leftover.pf_fragment'), 'x');
    const taken = await mkdtemp(join(root, 'taken-'));
    expect(await countMade(taken, copy)).toBe(0);
    expect(await readFiles(taken)).toEqual(await readFiles(first));
  });

  test('is made anew where its list leads elsewhere', async () => {
    const copy = await mkdtemp(join(root, 'astray-'));
    await writeSearchIndex(edition, copy, { length, previous: first });
    const list = await readFile(join(copy, 'checksum.json'), 'utf8');
    await writeFile(join(copy, 'checksum.json'), list.replace('fragment/', '../fragment/'));
    expect(await countMade(await mkdtemp(join(root, 'mended-')), copy)).toBe(1);
  });

  test('is made anew where its checksum can’t be read, and where there is no index', async () => {
    const copy = await mkdtemp(join(root, 'unsigned-'));
    await writeSearchIndex(edition, copy, { length, previous: first });
    await writeFile(join(copy, 'checksum.json'), 'null');
    expect(await countMade(await mkdtemp(join(root, 'mended-')), copy)).toBe(1);
    expect(await countMade(await mkdtemp(join(root, 'mended-')), join(root, 'none'))).toBe(3);
  });
});
