import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPages } from '#publish/pages/list-pages.ts';
import { writePages } from '#publish/pages/write-pages.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { writeWorld } from '#tests/support/worlds/write-world.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-pages-'));
  await writeFile(join(folder, 'index.html'), 'A template');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the pages of the large site by threads that do `work` with the paths that they are sent. */
async function write(work: string, threads: number) {
  const { dataset, site } = await writeWorld(Object.fromEntries(largeWorld()));
  const file = join(folder, 'worker.mjs');
  await writeFile(
    file,
    `import { appendFileSync } from 'node:fs';
    import { parentPort, workerData } from 'node:worker_threads';
    const note = (line) => appendFileSync(workerData.folder + '/notes', line + '\\n');
    parentPort.on('message', (pages) => {
      const paths = pages.map(({ path }) => path);
      ${work}
      const file = { hash: '', size: 0 };
      parentPort.postMessage(pages.map((page) => ({ ...page, file })));
    });`,
  );
  const describe = () => ({ card: null, tags: [] });
  const edition = newEdition(folder);
  const options = { dataset, site, base: '/', edition, manifest: {}, describe, threads };
  await writePages({ ...options, renderer: { file, askAgain: async () => async () => [] } });
  return [...listPages(dataset), '/offline', '/404'];
}

for (const threads of [1, 3]) {
  test(`every page is written once, by ${threads} at a time`, async () => {
    const paths = await write('for (const path of paths) note(path);', threads);
    const notes = readFileSync(join(folder, 'notes'), 'utf8').trimEnd().split('\n');
    expect(notes.toSorted()).toEqual(paths.toSorted());
  });
}

test('a page that can’t be written ends the build, which names it', async () => {
  const broken = write(`if (paths.includes('/saved')) throw new Error('The page /saved');`, 2);
  await expect(broken).rejects.toThrow('The page /saved');
});

test('a thread that ends before its work is done is no success', async () => {
  await expect(write('process.exit(3);', 2)).rejects.toThrow('ended: 3');
});
