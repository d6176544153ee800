import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearStaging, replaceFolder, stagingFolder } from '#publish/output/replace-folder.ts';
import { fillFolder } from '#tests/support/fill-folder.ts';

let parent: string;
let site: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lede-replace-'));
  site = join(parent, 'site');
});

afterEach(() => rm(parent, { recursive: true, force: true }));

describe('a finished site', () => {
  test('takes the place of the last one as a whole', async () => {
    await write('site', { 'index.html': 'old', 'gone.html': 'old' });
    await write('new', { 'index.html': 'new' });
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
    expect(await readdir(site)).toEqual(['index.html']);
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('takes its place where there was none', async () => {
    await write('new', { 'index.html': 'new' });
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
  });

  test('takes its place where a killed build left the last site moved aside', async () => {
    await write('site', { 'index.html': 'old' });
    await write('site.previous', { 'index.html': 'older', 'rest.html': 'older' });
    await write('new', { 'index.html': 'new' });
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('that is not there leaves the last one in its place', async () => {
    await write('site', { 'index.html': 'old' });
    await expect(replaceFolder(join(parent, 'new'), site)).rejects.toThrow('ENOENT');
    expect(await read('site/index.html')).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });
});

describe('what killed builds have left', () => {
  test('is removed', async () => {
    await write('site', { 'index.html': 'old' });
    await write(`site.next-${endedProcess()}`, { 'index.html': 'half' });
    await clearStaging(site);
    expect(await readdir(parent)).toEqual(['site']);
    expect(await read('site/index.html')).toBe('old');
  });

  test('is brought back where it is the last whole site', async () => {
    await write('site.previous', { 'index.html': 'old' });
    await clearStaging(site);
    expect(await read('site/index.html')).toBe('old');
  });

  test('is no site where there is one', async () => {
    await write('site', { 'index.html': 'newer' });
    await write('site.previous', { 'index.html': 'old' });
    await clearStaging(site);
    expect(await read('site/index.html')).toBe('newer');
  });
});

describe('what is not a killed build’s', () => {
  test('stays: a build that still runs', async () => {
    const running = `site.next-${process.pid}`;
    await write(running, { 'index.html': 'half' });
    await clearStaging(site);
    expect(await readdir(parent)).toEqual([running]);
  });

  test('stays: folders of other names', async () => {
    const ended = endedProcess();
    const others = [
      'site.next-',
      'site.next-version',
      `other.next-${ended}`,
      `site.next-${ended}x`,
    ];
    for (const name of others) await write(name, { 'index.html': 'another’s' });
    await clearStaging(site);
    expect((await readdir(parent)).toSorted()).toEqual(others.toSorted());
  });
});

test('a site is built beside its place, so that it can be moved there at once', () => {
  expect(stagingFolder(site).startsWith(`${site}.`)).toBe(true);
});

function write(folder: string, files: Record<string, string>): Promise<void> {
  return fillFolder(join(parent, folder), new Map(Object.entries(files)));
}

function read(path: string): Promise<string> {
  return readFile(join(parent, path), 'utf8');
}

/** The id of a process that is no more. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
