// Long for one file: each test is one promise that a site keeps while it is changed in place.
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '#publish/output/edition/content-hash.ts';
import { readFileList } from '#publish/output/edition/file-list.ts';
import { removeSite } from '#publish/output/site-folder.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { whileIt } from '#tests/support/processes/dying-disk.ts';
import { longAgo, publishEdition } from '#tests/support/sites/publish-edition.ts';
import { filesOf } from '#tests/support/sites/read-site.ts';

const first = { 'index.html': 'one', 'assets/one.js': '1', 'stories/a/index.html': 'a' };
const second = { 'index.html': 'two', 'assets/two.js': '2', 'stories/a/index.html': 'a' };
const third = { 'index.html': 'three', 'assets/three.js': '3' };

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-move-'));
  site = join(folder, 'site');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an edition', () => {
  test('takes its place as a whole where there is no site', async () => {
    const changes = publishEdition(site, first);
    expect(changes).toMatchObject({ files: 3, bytes: 5, added: 3, changed: 0, unchanged: 0 });
    expect(await shown()).toEqual(first);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('is moved into an empty folder', async () => {
    mkdirSync(site);
    expect(publishEdition(site, first)).toMatchObject({ added: 3 });
    expect(await shown()).toEqual(first);
  });

  test('changes what differs, and nothing else', async () => {
    publishEdition(site, first);
    const before = statSync(join(site, 'stories/a/index.html')).ctimeMs;
    const changes = publishEdition(site, second);
    expect(changes).toMatchObject({ added: 1, changed: 1, unchanged: 1, removed: 0 });
    expect(statSync(join(site, 'stories/a/index.html')).ctimeMs).toBe(before);
  });

  test('leaves what only the last one had until the next', async () => {
    publishEdition(site, first);
    publishEdition(site, second);
    expect(await shown()).toEqual({ ...first, ...second });
    expect(publishEdition(site, third)).toMatchObject({ added: 1, changed: 1, removed: 1 });
    expect(await shown()).toEqual({ ...second, ...third });
    expect(publishEdition(site, third)).toMatchObject({ unchanged: 2, removed: 2 });
    expect(await shown()).toEqual(third);
    expect(readdirSync(site)).toEqual(['.lede-site', 'assets', 'index.html']);
  });

  test('that is as the last one touches nothing, the list of files included', () => {
    publishEdition(site, first);
    const before = statSync(join(site, '.lede-site')).ctimeMs;
    expect(publishEdition(site, first)).toMatchObject({ unchanged: 3, removed: 0 });
    expect(statSync(join(site, '.lede-site')).ctimeMs).toBe(before);
  });

  test('has its list, which is the same wherever it is built', () => {
    publishEdition(site, first);
    publishEdition(join(folder, 'elsewhere'), first);
    const list = readFileList(site);
    expect([...(list?.edition.keys() ?? [])]).toEqual(Object.keys(first).sort());
    expect(list?.leftOver).toEqual(new Set());
    expect(readMarker('elsewhere')).toBe(readMarker('site'));
    publishEdition(site, second);
    expect(readFileList(site)?.leftOver).toEqual(new Set(['assets/one.js']));
  });

  test('may have a file where there was a folder, and a folder where there was a file', async () => {
    publishEdition(site, { 'a/b': 'file', c: 'file' });
    publishEdition(site, { a: 'file now', 'c/d': 'file now' });
    publishEdition(site, { a: 'file now', 'c/d': 'file now' });
    expect(await shown()).toEqual({ a: 'file now', 'c/d': 'file now' });
  });

  test('keeps a file that it has by two like names, on disks where case makes no difference', async () => {
    publishEdition(site, { 'stories/A': 'one' });
    publishEdition(site, { 'stories/a': 'two' });
    rmSync(join(site, 'stories/A'));
    linkSync(join(site, 'stories/a'), join(site, 'stories/A'));
    publishEdition(site, { 'stories/a': 'two' });
    expect(await shown()).toEqual({ 'stories/a': 'two', 'stories/A': 'two' });
  });

  test('comes from another disk, too, each file in one step', async () => {
    publishEdition(site, first);
    let renames = 0;
    const failOnce = () => {
      throw Object.assign(new Error('cross-device link not permitted'), { code: 'EXDEV' });
    };
    whileIt(
      'renameSync',
      failOnce,
      () => publishEdition(site, second),
      () => {
        renames += 1;
        return renames === 2;
      },
    );
    expect(await shown()).toEqual({ ...first, ...second });
    expect(statSync(join(site, 'assets/two.js')).mtime).toEqual(longAgo);
  });

  test('may bring back what was left over', async () => {
    publishEdition(site, first);
    publishEdition(site, second);
    publishEdition(site, first);
    expect(await shown()).toEqual({ ...second, ...first });
    publishEdition(site, first);
    expect(await shown()).toEqual(first);
  });
});

describe('compressed copies', () => {
  const copied = { 'index.html': 'one', 'index.html.br': 'o', 'index.html.gz': 'o' };

  test('never outlive what their file was', async () => {
    publishEdition(site, copied);
    expect(publishEdition(site, { 'index.html': 'two' })).toMatchObject({ removed: 2 });
    expect(await shown()).toEqual({ 'index.html': 'two' });
  });

  test('that are made again with their file are as new as that', async () => {
    publishEdition(site, copied);
    writeFileSync(join(site, 'index.html'), 'on');
    const recent = new Date();
    publishEdition(site, { 'index.html': 'one' }, ({ staging, stage }) => {
      utimesSync(join(staging, 'index.html'), recent, recent);
      stage('index.html.br', 'o');
    });
    const [page, copy] = ['index.html', 'index.html.br'].map((path) => statSync(join(site, path)));
    expect(copy?.mtimeMs).toBeGreaterThanOrEqual(page?.mtimeMs ?? 0);
  });

  test('of others neither', async () => {
    publishEdition(site, { 'index.html': 'one' });
    await fillFolder(site, new Map([['index.html.gz', 'made by a script']]));
    publishEdition(site, { 'index.html': 'one' });
    expect(existsSync(join(site, 'index.html.gz'))).toBe(true);
    publishEdition(site, { 'index.html': 'two' });
    expect(existsSync(join(site, 'index.html.gz'))).toBe(false);
  });

  test('are left over with a file that stays', async () => {
    publishEdition(site, copied);
    publishEdition(site, { 'index.html': 'one' });
    expect(await shown()).toEqual(copied);
    publishEdition(site, { 'index.html': 'one' });
    expect(await shown()).toEqual({ 'index.html': 'one' });
  });
});

describe('a file of the last edition that somebody changed', () => {
  beforeEach(() => publishEdition(site, first));

  test.each([
    ['with another size', () => writeFileSync(join(site, 'index.html'), 'ones')],
    ['with the same size', () => writeFileSync(join(site, 'index.html'), 'eno')],
    ['cut', () => writeFileSync(join(site, 'index.html'), '')],
    ['deleted', () => rmSync(join(site, 'index.html'))],
    ['cut, its time kept', () => keepTime('index.html', 'on')],
  ])('is put right: %s', async (_, change) => {
    change();
    publishEdition(site, first);
    expect(await shown()).toEqual(first);
  });
});

describe('where there is no list of files that can be believed', () => {
  test.each([
    ['none, as in a site of an earlier version', () => writeMarker('Lede built this folder.\n')],
    ['none, as in a site of the first version', () => rmSync(join(site, '.lede-site'))],
    ['half of one', () => writeMarker(readMarker('site').slice(0, -60))],
    ['a damaged one', () => writeMarker(readMarker('site').replace('one.js', 'two.js'))],
  ])('files are read, and stay for an edition: %s', async (_, damage) => {
    publishEdition(site, first);
    damage();
    expect(publishEdition(site, second)).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect(await shown()).toEqual({ ...first, ...second });
    publishEdition(site, second);
    expect(await shown()).toEqual(second);
  });

  test('but an older one, files are as they are, not as it says', async () => {
    publishEdition(site, first);
    const old = readMarker('site');
    publishEdition(site, second);
    writeMarker(old);
    publishEdition(site, second);
    expect(await shown()).toMatchObject(second);
    publishEdition(site, third);
    publishEdition(site, third);
    expect(await shown()).toEqual(third);
  });
});

describe('what Lede did not write', () => {
  test('stays, unless an edition has its name', async () => {
    publishEdition(site, first);
    await fillFolder(site, new Map([['notes/mine.txt', 'Dear diary']]));
    for (const edition of [second, third, third]) publishEdition(site, edition);
    expect(await shown()).toEqual({ ...third, 'notes/mine.txt': 'Dear diary' });
  });

  test('stays where there is no list that says so', async () => {
    publishEdition(site, first);
    await fillFolder(site, new Map([['notes/mine.txt', 'Dear diary']]));
    rmSync(join(site, '.lede-site'));
    for (const edition of [second, third, third]) publishEdition(site, edition);
    expect(await shown()).toEqual({ ...third, 'notes/mine.txt': 'Dear diary' });
  });

  test('stays where a list names it that leads elsewhere', async () => {
    await fillFolder(folder, new Map([['diary.txt', 'Dear diary']]));
    publishEdition(site, { 'diary.txt': 'x' });
    publishEdition(site, { 'index.html': 'one' });
    expect(readFileList(site)?.leftOver.size).toBe(1);
    const { leftOver: _, ...rest } = JSON.parse(readMarker('site').split('\n')[1] ?? '');
    const json = JSON.stringify({ ...rest, leftOver: ['../diary.txt'] });
    writeMarker(`Lede\n${json}\n${contentHash(json)}\n`);
    publishEdition(site, second);
    publishEdition(site, second);
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('Dear diary');
  });

  test('stays behind a link in the way, which makes room for a folder', async () => {
    const elsewhere = new Map([['stories/a/index.html', 'mine']]);
    await fillFolder(join(folder, 'elsewhere'), elsewhere);
    publishEdition(site, first);
    rmSync(join(site, 'stories'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere/stories'), join(site, 'stories'));
    publishEdition(site, first);
    expect(await shown()).toEqual(first);
    expect(lstatSync(join(site, 'stories')).isSymbolicLink()).toBe(false);
    expect(await filesOf(join(folder, 'elsewhere'))).toEqual(elsewhere);
  });

  test('stays behind a link where something was left over', async () => {
    const elsewhere = new Map([['a/index.html', 'mine']]);
    await fillFolder(join(folder, 'elsewhere'), elsewhere);
    publishEdition(site, first);
    publishEdition(site, third);
    rmSync(join(site, 'stories'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(site, 'stories'));
    publishEdition(site, third);
    expect(await filesOf(join(folder, 'elsewhere'))).toEqual(elsewhere);
  });
});

test('a site that was changed in place is removed as a whole', async () => {
  publishEdition(site, first);
  publishEdition(site, second);
  await removeSite(site);
  expect(existsSync(site)).toBe(false);
});

/** The files of the site, without its list. */
async function shown(): Promise<Record<string, string>> {
  const { '.lede-site': _, ...files } = Object.fromEntries(await filesOf(site));
  return files;
}

function readMarker(name: string): string {
  return readFileSync(join(folder, name, '.lede-site'), 'utf8');
}

function writeMarker(text: string): void {
  writeFileSync(join(site, '.lede-site'), text);
}

function keepTime(path: string, content: string): void {
  const { atime, mtime } = statSync(join(site, path));
  writeFileSync(join(site, path), content);
  utimesSync(join(site, path), atime, mtime);
}
