import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Comparison, compareEditions } from '#publish/output/compare-editions.ts';
import { compressFiles, compressor } from '#publish/output/compress-files.ts';
import { isThere } from '#publish/output/is-there.ts';
import { moveEdition } from '#publish/output/move-edition.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { stageEdition } from '#tests/support/sites/publish-edition.ts';

const page = '<p>The bridge is closed until Monday.</p>'.repeat(100);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-compress-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('every text file has a copy of each kind, which holds the same', async () => {
  const names = ['index.html', 'stories/a b/index.html', 'assets/index-1.js', 'dataset/m.json'];
  await fillFolder(folder, new Map(names.map((name) => [name, page + name])));
  await compressFiles(folder);
  for (const name of names) {
    const [brotli, gzip] = [await read(`${name}.br`), await read(`${name}.gz`)];
    expect(brotliDecompressSync(brotli).toString()).toBe(page + name);
    expect(gunzipSync(gzip).toString()).toBe(page + name);
    expect(Math.max(brotli.length, gzip.length)).toBeLessThan(page.length);
  }
});

test('what is small, compressed already, or not smaller afterwards has no copy', async () => {
  const noise = Buffer.from(
    Array.from({ length: 2000 }, (_, index) => (index * index * 7919) % 256),
  );
  await fillFolder(
    folder,
    new Map([
      ['small.html', 'short'],
      ['photo.avif', page],
    ]),
  );
  await writeFile(join(folder, 'noise.txt'), noise);
  await compressFiles(folder);
  for (const name of ['small.html', 'photo.avif']) {
    expect(await isThere(join(folder, `${name}.br`))).toBe(false);
    expect(await isThere(join(folder, `${name}.gz`))).toBe(false);
  }
});

test('a copy is written again only when its file is newer', async () => {
  await fillFolder(
    folder,
    new Map([
      ['old.html', page],
      ['new.html', page],
    ]),
  );
  await compressFiles(folder);
  await writeFile(join(folder, 'old.html.br'), 'as it was');
  await writeFile(join(folder, 'new.html.br'), 'as it was');
  const later = new Date(Date.now() + 60_000);
  await utimes(join(folder, 'new.html'), later, later);
  await compressFiles(folder);
  expect((await read('old.html.br')).toString()).toBe('as it was');
  expect(brotliDecompressSync(await read('new.html.br')).toString()).toBe(page);
  expect((await stat(join(folder, 'new.html.br'))).mtime).toEqual(later);
});

test('a file that has become small loses its copies', async () => {
  await fillFolder(folder, new Map([['index.html', page]]));
  await compressFiles(folder);
  await writeFile(join(folder, 'index.html'), 'short');
  await compressFiles(folder);
  expect(await isThere(join(folder, 'index.html.br'))).toBe(false);
  expect(await isThere(join(folder, 'index.html.gz'))).toBe(false);
});

describe('the copies of the last edition', () => {
  const copy = 'index.html.br';

  test('are taken where the file is the same', async () => {
    await publish(compressor);
    expect(await copyIsTaken(page)).toBe(true);
  });

  test.each([
    ['the file differs', `${page}!`, async () => undefined],
    ['one was cut', page, () => writeFile(join(folder, 'site', copy), 'half of i')],
    ['their file was cut', page, () => writeFile(join(folder, 'site/index.html'), '<p>')],
  ])('are made again where %s', async (_, next, damage) => {
    await publish(compressor);
    await damage();
    expect(await copyIsTaken(next)).toBe(false);
    expect(brotliDecompressSync(await read(`site/${copy}`)).toString()).toBe(next);
    expect((await read('site/index.html')).toString()).toBe(next);
  });

  test('are made again where something else made them', async () => {
    await publish('another version');
    expect(await copyIsTaken(page)).toBe(false);
  });

  /** Publishes the page. Returns whether its compressed copy is another name for that of the last edition. */
  async function copyIsTaken(next: string): Promise<boolean> {
    const before = await stat(join(folder, 'site', copy));
    let isTaken = false;
    await publish(compressor, next, async ({ staging }) => {
      isTaken = (await stat(join(staging, copy))).ino === before.ino;
    });
    return isTaken;
  }

  async function publish(
    compressedBy: string,
    text = page,
    look: (comparison: Comparison) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const staging = stageEdition(join(folder, 'site'), { 'index.html': text });
    const comparison = compareEditions(staging, join(folder, 'site'));
    await compressFiles(staging, comparison);
    await look(comparison);
    moveEdition(comparison, compressedBy);
  }
});

function read(name: string): Promise<Buffer> {
  return readFile(join(folder, name));
}
