import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStaging, replaceFolder } from '#publish/output/replace-folder.ts';
import { markSite } from '#publish/output/site-folder.ts';
import { endedProcess } from '#tests/support/ended-process.ts';
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
    await writeSite('site', { 'index.html': 'old', 'gone.html': 'old' });
    await writeSite('new', { 'index.html': 'new' });
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
    expect(await readdir(site)).toEqual(['.lede-site', 'index.html']);
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('takes its place where there was none', async () => {
    await writeSite('new', { 'index.html': 'new' });
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
  });

  test('takes the place of an empty folder', async () => {
    await writeSite('new', { 'index.html': 'new' });
    await mkdir(site);
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('takes its place where a killed build left the last site moved aside', async () => {
    await writeSite('site', { 'index.html': 'old' });
    await writeSite('site.previous', { 'index.html': 'older', 'rest.html': 'older' });
    await writeSite('new', { 'index.html': 'new' });
    await replaceFolder(join(parent, 'new'), site);
    expect(await read('site/index.html')).toBe('new');
    expect(await readdir(parent)).toEqual(['site']);
  });

  test('that is not there leaves the last one in its place', async () => {
    await writeSite('site', { 'index.html': 'old' });
    await expect(replaceFolder(join(parent, 'new'), site)).rejects.toThrow('ENOENT');
    expect(await read('site/index.html')).toBe('old');
    expect(await readdir(parent)).toEqual(['site']);
  });

  test.each(['site', 'site.previous'])(
    'takes the place of nothing else: what came to be at %s during the build stays',
    async (name) => {
      await writeSite('new', { 'index.html': 'new' });
      await write(name, { 'diary.txt': 'Dear diary' });
      await expect(replaceFolder(join(parent, 'new'), site)).rejects.toThrow(name);
      expect(await read(`${name}/diary.txt`)).toBe('Dear diary');
    },
  );
});

describe('what killed builds have left', () => {
  test('is removed', async () => {
    await writeSite('site', { 'index.html': 'old' });
    await writeSite(`site.next-${endedProcess()}`, { 'index.html': 'half' });
    const staging = await openStaging(site);
    expect(await readdir(parent)).toEqual(['site', basename(staging)]);
    expect(await read('site/index.html')).toBe('old');
  });

  test('is removed where it is of a process that had the number of this one', async () => {
    await writeSite(`site.next-${process.pid}`, { 'index.html': 'half' });
    const staging = await openStaging(site);
    expect(await readdir(staging)).toEqual(['.lede-site']);
  });

  test('is brought back where it is the last whole site', async () => {
    await writeSite('site.previous', { 'index.html': 'old' });
    await openStaging(site);
    expect(await read('site/index.html')).toBe('old');
  });

  test('is no site where there is one', async () => {
    await writeSite('site', { 'index.html': 'newer' });
    await writeSite('site.previous', { 'index.html': 'old' });
    await openStaging(site);
    expect(await read('site/index.html')).toBe('newer');
  });
});

describe('what is not a killed build’s', () => {
  test('stays: a build that still runs', async () => {
    await expectToStay(`site.next-${process.ppid}`);
  });

  test('stays: a build that another user runs', async () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    await expectToStay(`site.next-${endedProcess()}`);
  });

  test('stays: folders of other names', async () => {
    const ended = endedProcess();
    await expectToStay(
      'site.next-',
      'site.next-version',
      `other.next-${ended}`,
      `site.next-${ended}x`,
      `site.next-0${ended}`,
    );
  });

  test('stays: folders that only look like one by their name', async () => {
    await write(`site.next-${endedProcess()}`, { 'diary.txt': 'Dear diary' });
    await write('site.previous', { 'diary.txt': 'Dear diary' });
    const names = await readdir(parent);
    const staging = await openStaging(site);
    expect(await readdir(parent)).toEqual([...names, basename(staging)].toSorted());
  });
});

test('a site is built beside its place, so that it can be moved there at once', async () => {
  const staging = await openStaging(site);
  expect(dirname(staging)).toBe(parent);
  expect(await readdir(staging)).toEqual(['.lede-site']);
});

test('a site is built in a folder of its own or not at all', async () => {
  await write(`site.next-${process.pid}`, { 'diary.txt': 'Dear diary' });
  await expect(openStaging(site)).rejects.toThrow('EEXIST');
  expect(await read(`site.next-${process.pid}/diary.txt`)).toBe('Dear diary');
});

/** Opens a folder to build in beside folders of Lede's, which must all be there afterwards. */
async function expectToStay(...names: string[]): Promise<void> {
  for (const name of names) await writeSite(name, { 'index.html': 'half' });
  const staging = await openStaging(site);
  expect(await readdir(parent)).toEqual([...names, basename(staging)].toSorted());
}

/** Writes a folder as Lede makes them. */
async function writeSite(folder: string, files: Record<string, string>): Promise<void> {
  await write(folder, files);
  await markSite(join(parent, folder));
}

function write(folder: string, files: Record<string, string>): Promise<void> {
  return fillFolder(join(parent, folder), new Map(Object.entries(files)));
}

function read(path: string): Promise<string> {
  return readFile(join(parent, path), 'utf8');
}
