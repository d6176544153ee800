import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Story } from '#dataset/story.ts';
import { editionDocuments } from '#tests/support/documents/edition-documents.ts';
import { fillFolder } from '#tests/support/documents/fill-folder.ts';
import { digestsOf } from '#tests/support/sites/read-site.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';

const patience = 900_000;
const storyCount = 2000;

/** One on three topics, reported by four publishers. */
const added = 11;

/** What one more story may change or add, besides the search's files. */
const mostFiles = 100;

let folder: string;
let changed: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-one-more-'));
  const before = await build('before', new Map(editionDocuments(added + 1, storyCount)));
  const after = await build('after', new Map(editionDocuments(added, storyCount + 1)));
  changed = [...after]
    .filter(([path, digest]) => before.get(path) !== digest)
    .map(([path]) => path)
    .filter((path) => !path.startsWith('dataset/search/'));
}, patience);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('one more story in an edition of 2,000', () => {
  test('is one of up to three topics and four publishers', async () => {
    const path = changed.find((one) => one.endsWith(`-story-${added}.json`)) ?? '';
    const { topics, publisher, coverage }: Story = JSON.parse(
      await readFile(join(folder, 'after', 'site', path), 'utf8'),
    );
    expect(topics).toHaveLength(3);
    const publishers = [publisher, ...coverage.map((report) => report.publisher)];
    expect(new Set(publishers.map(({ id }) => id)).size).toBe(4);
  });

  test('changes and adds a handful of files', () => {
    expect(changed).toContain('index.html');
    expect(changed.length, changed.join('\n')).toBeLessThanOrEqual(mostFiles);
  });

  test('leaves other topics and older pages as they are', () => {
    const older = changed.filter((path) => /(?:^|\/)pages\/\d+\/index\.html$/.test(path));
    expect(older).toEqual([]);
    const topics = changed.filter((path) => /^topics\/[^/+]+\/index\.html$/.test(path));
    expect(topics).toHaveLength(3);
  });
});

/** Builds an edition; returns the digests of its files. */
async function build(
  name: string,
  documents: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const site = join(folder, name, 'site');
  await fillFolder(join(folder, name, 'documents'), documents);
  const { code, output } = await runBuild({
    LEDE_DATA: join(folder, name, 'documents'),
    LEDE_OUT: site,
  });
  expect(code, output).toBe(0);
  return digestsOf(site);
}
