import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';

/** How many removals succeed before one fails. */
const disk = vi.hoisted(() => ({ removalsLeft: Number.POSITIVE_INFINITY }));

vi.mock(import('node:fs/promises'), async (load) => {
  const actual = await load();
  const rm: typeof actual.rm = async (...given) => {
    if (disk.removalsLeft === 0) throw new Error('Interrupted');
    disk.removalsLeft -= 1;
    await actual.rm(...given);
  };
  return { ...actual, rm };
});

/** The module with the disk above, though other test files may have loaded it with the real one. */
async function loadModule() {
  vi.resetModules();
  return import('#publish/output/site-folder.ts');
}

afterAll(() => vi.resetModules());

let folder: string;

beforeEach(async () => {
  disk.removalsLeft = Number.POSITIVE_INFINITY;
  folder = await mkdtemp(join(tmpdir(), 'lede-site-'));
});

afterEach(async () => {
  disk.removalsLeft = Number.POSITIVE_INFINITY;
  await rm(folder, { recursive: true, force: true });
});

const files = new Map([
  ['404.html', 'Nothing here'],
  ['dataset/manifest.json', '{"format":1}'],
  ['index.html', 'News'],
  ['zebras/index.html', 'Zebras'],
]);

test.each([0, 1, 2, 3, 4])(
  'a removal that is interrupted after %i steps can be taken up again',
  async (steps) => {
    const { isReplaceable, removeSite } = await loadModule();
    await fillFolder(folder, files);
    disk.removalsLeft = steps;
    await expect(removeSite(folder)).rejects.toThrow('Interrupted');
    expect(await isReplaceable(folder)).toBe(true);
    disk.removalsLeft = Number.POSITIVE_INFINITY;
    await removeSite(folder);
    expect(await isReplaceable(folder)).toBe(false);
  },
);

test('what Lede did not make is not removed', async () => {
  const { removeSite } = await loadModule();
  await fillFolder(folder, new Map([['diary.txt', 'Dear diary']]));
  await expect(removeSite(folder)).rejects.toThrow(folder);
  expect(await readdir(folder)).toEqual(['diary.txt']);
});

test('a site that is not there needs no removal', async () => {
  const { removeSite } = await loadModule();
  await expect(removeSite(join(folder, 'site'))).resolves.toBeUndefined();
});
