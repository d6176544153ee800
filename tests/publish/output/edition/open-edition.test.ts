import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFileList } from '#publish/output/edition/file-list.ts';
import { moveEdition } from '#publish/output/edition/move-edition.ts';
import { walkFolder } from '#publish/output/walk-folder.ts';
import { growEdition, publishEdition } from '#tests/support/sites/publish-edition.ts';

const first = { 'index.html': 'one', 'assets/one.js': '1', 'stories/a/index.html': 'a' };
const second = { 'index.html': 'two', 'assets/two.js': '2', 'stories/a/index.html': 'a' };

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-edition-'));
  site = join(folder, 'site');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an edition has files of the last one where they are, and writes what differs alone', () => {
  publishEdition(site, first);
  const edition = growEdition(site, second);
  expect([...edition.kept]).toEqual([]);
  edition.write('assets/one.js', '1');
  edition.write('assets/three.js', '3');
  expect([...edition.kept]).toEqual(['assets/one.js']);
  const { staging } = edition;
  expect([...walkFolder(staging)]).not.toContain('assets/one.js');
  for (const path of edition.list().keys()) {
    expect(readFileSync(edition.locate(path), 'utf8'), path).toBe(
      { ...second, 'assets/one.js': '1', 'assets/three.js': '3' }[path],
    );
  }
  moveEdition(edition, null);
  expect([...(readFileList(site)?.edition.keys() ?? [])]).toContain('assets/one.js');
  rmSync(staging, { recursive: true });
});

test('an edition is refused where the site is gone that it has files of', () => {
  publishEdition(site, first);
  const removed = () =>
    publishEdition(site, { 'index.html': 'two', 'assets/one.js': '1' }, () => {
      rmSync(site, { recursive: true });
    });
  expect(removed).toThrow(/was removed while the site was built. Build it again/);
  expect(existsSync(site)).toBe(false);
});

test('a file that somebody changed is not taken for the next edition, but one that was merely touched is', () => {
  publishEdition(site, first);
  writeFileSync(join(site, 'index.html'), 'eno');
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(site, 'assets/one.js'), later, later);
  const kept: string[] = [];
  publishEdition(site, {}, ({ keep }) => {
    kept.push(...['index.html', 'assets/one.js', 'nowhere.js'].filter(keep));
  });
  expect(kept).toEqual(['assets/one.js']);
  expect([...(readFileList(site)?.edition.keys() ?? [])]).toEqual(kept);
});
