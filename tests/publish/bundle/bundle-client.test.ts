import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleClient } from '#publish/bundle/bundle-client.ts';
import { projectRoot } from '#tests/support/project-root.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-bundle-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('says why the bundler failed', async () => {
  const file = join(folder, 'a file');
  await writeFile(file, '');
  const failed = bundleClient(file, '/');
  await expect(failed).rejects.toThrow(/^The client's code could not be bundled: .*a file/s);
});

test('writes nothing any more once it was ended', async () => {
  const early = new AbortController();
  const bundling = bundleClient(folder, '/', { signal: early.signal });
  early.abort();
  await expect(bundling).rejects.toThrow('ended early (SIGTERM)');
  expect(await readdir(folder)).toEqual([]);
});

test('writes nothing where it is ended before it begins', async () => {
  const bundling = bundleClient(folder, '/', { signal: AbortSignal.abort() });
  await expect(bundling).rejects.toThrow('ended early');
  expect(await readdir(folder)).toEqual([]);
});

test('writes nothing for a build that was killed while it began', async () => {
  const child = fork(join(projectRoot, 'src/publish/bundle/bundling-process.js'), [folder, '/']);
  child.disconnect();
  await once(child, 'exit');
  expect(await readdir(folder)).toEqual([]);
});
