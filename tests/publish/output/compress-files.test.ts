import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressFiles, compressor } from '#publish/output/compress-files.ts';
import { moveEdition } from '#publish/output/edition/move-edition.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { isThere } from '#publish/output/is-there.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { growEdition } from '#tests/support/sites/publish-edition.ts';

const page = '<p>The bridge is closed until Monday.</p>'.repeat(100);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-compress-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('every text file has a copy of each kind, which holds the same', async () => {
  const names = ['index.html', 'stories/a b/index.html', 'assets/index-1.js', 'dataset/m.json'];
  await fillFolder(folder, new Map(names.map((name) => [name, page + name])));
  await compressFiles(newEdition(folder));
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
  await compressFiles(newEdition(folder));
  for (const name of ['small.html', 'photo.avif']) {
    expect(await isThere(join(folder, `${name}.br`))).toBe(false);
    expect(await isThere(join(folder, `${name}.gz`))).toBe(false);
  }
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

  test('go where their file has become small', async () => {
    await publish(compressor);
    await publish(compressor, 'short');
    expect(await isThere(join(folder, 'site', copy))).toBe(false);
  });

  test('are made again where something else made them', async () => {
    await publish('another version');
    expect(await copyIsTaken(page)).toBe(false);
  });

  /** Publishes the page. Returns whether its compressed copy is that of the last edition. */
  async function copyIsTaken(next: string): Promise<boolean> {
    return (await publish(compressor, next)).kept.has(copy);
  }

  async function publish(compressedBy: string, text = page): Promise<Edition> {
    const edition = growEdition(join(folder, 'site'), { 'index.html': text });
    await compressFiles(edition);
    moveEdition(edition, compressedBy);
    return edition;
  }
});

function read(name: string): Promise<Buffer> {
  return readFile(join(folder, name));
}
