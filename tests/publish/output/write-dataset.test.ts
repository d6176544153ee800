import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { datasetTexts } from '#generate/dataset/dataset-files.ts';
import { isNamedAfter } from '#publish/output/edition/content-hash.ts';
import { readFileList, writeFileList } from '#publish/output/edition/file-list.ts';
import { writeDataset } from '#publish/output/write-dataset.ts';
import { publishEdition } from '#tests/support/sites/publish-edition.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { writeWorld } from '#tests/support/worlds/write-world.ts';

let dataset: Dataset;
let folder: string;
let site: string;
/** A page of a list, below the site. */
let page: string;

beforeAll(async () => {
  ({ dataset } = await writeWorld(Object.fromEntries(largeWorld())));
  const [name = ''] = dataset.pages.keys();
  page = `dataset/lists/${name}.json`;
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-dataset-'));
  site = join(folder, 'site');
  publish();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes the dataset; returns the paths that were given as texts. */
function publish(): string[] {
  const written: string[] = [];
  publishEdition(site, {}, (edition) => {
    const write: typeof edition.write = (path, content) => {
      written.push(path);
      edition.write(path, content);
    };
    writeDataset(dataset, { ...edition, write });
  });
  return written;
}

function expectWhole(): void {
  for (const [path, writeText] of datasetTexts(dataset)) {
    expect(readFileSync(join(site, 'dataset', path), 'utf8'), path).toBe(writeText());
  }
}

describe('a dataset that is written again', () => {
  test('has the pages of lists that were there, which do not become JSON again', () => {
    const { mtimeMs } = statSync(join(site, page));
    const written = publish();
    expect(written).toContain('dataset/manifest.json');
    expect(written.filter((path) => path.startsWith('dataset/lists/'))).toEqual([]);
    expect(statSync(join(site, page)).mtimeMs).toBe(mtimeMs);
    expectWhole();
  });

  test('has a page again that somebody removed or changed', () => {
    rmSync(join(site, page));
    expect(publish()).toContain(page);
    expectWhole();
    writeFileSync(join(site, page), '{}');
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(site, page), later, later);
    expect(publish()).toContain(page);
    expectWhole();
  });

  test('has the right page where another content was listed under its name', () => {
    const list = readFileList(site);
    if (list === null) throw new Error('The site has no list of files');
    const edition = new Map(list.edition);
    const another = 'dataset/manifest.json';
    writeFileSync(join(site, page), readFileSync(join(site, another)));
    const earlier = new Date(Date.now() - 60_000);
    utimesSync(join(site, page), earlier, earlier);
    writeFileList(site, { ...list, edition: edition.set(page, edition.get(another) ?? null) });
    expect(publish()).toContain(page);
    expectWhole();
  });
});

test('a name says a content only if it has digits enough', () => {
  // SHA-256 of the empty text.
  const digits = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const hash = Buffer.from(digits, 'hex').toString('base64url').slice(0, 22);
  expect(isNamedAfter(digits.slice(0, 16), hash)).toBe(true);
  expect(isNamedAfter(digits.slice(0, 15), hash)).toBe(false);
  expect(isNamedAfter(`f${digits.slice(1, 16)}`, hash)).toBe(false);
});
