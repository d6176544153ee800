import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStaging } from '#publish/output/open-staging.ts';
import { markSite } from '#publish/output/site-folder.ts';
import { UnusableOutput } from '#publish/output/unusable-output.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { endedProcess } from '#tests/support/processes/ended-process.ts';

let parent: string;
let site: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lede-staging-'));
  site = join(parent, 'site');
});

afterEach(() => rm(parent, { recursive: true, force: true }));

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

  test('is brought back where an earlier version had moved the last whole site aside', async () => {
    await writeSite('site.previous', { 'index.html': 'old' });
    await openStaging(site);
    expect(await read('site/index.html')).toBe('old');
  });

  test('is no site where there is one', async () => {
    await writeSite('site', { 'index.html': 'newer' });
    await writeSite('site.previous', { 'index.html': 'old' });
    await openStaging(site);
    expect(await read('site/index.html')).toBe('newer');
    expect(existsSync(join(parent, 'site.previous'))).toBe(false);
  });
});

describe('one build at a time: another is refused, and leaves that one alone, while', () => {
  test('it runs', async () => {
    await expectToBeRefused(process.ppid);
  });

  test('another user runs it', async () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    await expectToBeRefused(endedProcess());
  });

  async function expectToBeRefused(other: number): Promise<void> {
    await writeSite(`site.next-${other}`, { 'index.html': 'half' });
    await expect(openStaging(site)).rejects.toThrow(UnusableOutput);
    await expect(openStaging(site)).rejects.toThrow(`process ${other}`);
    expect(await readdir(parent)).toEqual([`site.next-${other}`]);
    expect(await read(`site.next-${other}/index.html`)).toBe('half');
  }
});

describe('what is not a killed build’s', () => {
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
    await write(`site.next-${process.ppid}`, { 'diary.txt': 'Dear diary' });
    await write('site.previous', { 'diary.txt': 'Dear diary' });
    const names = await readdir(parent);
    const staging = await openStaging(site);
    expect(await readdir(parent)).toEqual([...names, basename(staging)].toSorted());
  });
});

test('an edition is built beside the site, so that its files can be moved there, each at once', async () => {
  const staging = await openStaging(site);
  expect(dirname(staging)).toBe(parent);
  expect(await readdir(staging)).toEqual(['.lede-site']);
});

test('an edition is built in a folder of its own or not at all', async () => {
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
