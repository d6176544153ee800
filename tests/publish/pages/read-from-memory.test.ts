import { beforeAll, describe, expect, test } from 'vitest';
import { askAgain, renderPage } from '#client/app/entry/server-entry.tsx';
import type { DatasetFiles } from '#dataset/files.ts';
import { datasetTexts } from '#generate/dataset/dataset-files.ts';
import { contentHash } from '#publish/output/edition/content-hash.ts';
import { openComparison } from '#publish/pages/find-unchanged.ts';
import { listPages } from '#publish/pages/list-pages.ts';
import { noteReads, type OpenFile } from '#publish/pages/note-reads.ts';
import { digestAnswer } from '#publish/pages/page-record.ts';
import { readFromMemory } from '#publish/pages/read-from-memory.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

let world: World;
/** The texts of all files, by their paths in the dataset's folder. */
let texts: Map<string, string>;
let open: OpenFile;

beforeAll(async () => {
  world = await writeWorld(Object.fromEntries([...largeWorld(), ...papersOfOneStory()]));
  texts = new Map([...datasetTexts(world.dataset)].map(([path, write]) => [path, write()]));
  open = readFromMemory(world.dataset, {
    hashOf: (path) => {
      const text = texts.get(path.replace(/^dataset\//, ''));
      return text === undefined ? null : contentHash(text);
    },
  });
});

/** More publishers than the manifest has room for. */
function papersOfOneStory(): [name: string, text: string][] {
  return Array.from({ length: 200 }, (_, number) => {
    const provider = { name: `Paper ${number}`, domain: `paper-${number}.example` };
    return [`paper-${number}.md`, storyText({ title: `Bridge ${number} reopens`, provider })];
  });
}

/** Every kind of file that pages are made of. */
const kinds = [
  'manifest',
  'stories',
  'lists',
  'topics',
  'publishers',
  'publishers/ledgers',
  'calendar',
] satisfies (keyof DatasetFiles)[];

describe('a dataset in memory', () => {
  test.each(kinds)('has the same in each file of the kind %s as on the disk', (kind) => {
    const pattern = new RegExp(`^${kind}(?:/([^/]+))?\\.json$`);
    const files = [...texts].flatMap(([path, text]) => {
      const [found, name = ''] = path.match(pattern) ?? [];
      return found === undefined ? [] : [{ path, name, text }];
    });
    expect(files).not.toEqual([]);
    for (const { path, name, text } of files) {
      const { content, hash } = open(path, kind, name);
      expect(JSON.stringify(content), path).toBe(text);
      expect(hash).toBe(contentHash(text));
    }
  });

  test('has no file that is in no edition of it', () => {
    expect(() => open('lists/0123456789abcdef.json', 'lists', '0123456789abcdef')).toThrow(
      'The dataset has no lists/0123456789abcdef.json',
    );
    const unwritten = readFromMemory(world.dataset, { hashOf: () => null });
    expect(() => unwritten('manifest.json', 'manifest', '')).toThrow('no manifest.json');
  });

  test('answers what pages ask as their files on the disk do', async () => {
    const onDisk: OpenFile = (path) => {
      const text = texts.get(path) ?? '';
      return { hash: contentHash(text), content: JSON.parse(text) };
    };
    const findUnchanged = await openComparison(open, { askAgain });
    const paths = listPages(world.dataset).filter((path) => !path.startsWith('/stories/'));
    const kinds = new Set<unknown>();
    for (const path of paths) {
      const { read, files } = noteReads(onDisk);
      const { asked } = await renderPage(path, world.site, '/', read);
      const again = await findUnchanged({
        ...{ path, described: '', file: { hash: '', size: 0 } },
        reads: [...files],
        asked: asked.map(([key, answer]) => [key, digestAnswer(answer)]),
      });
      expect(again?.reads, path).toEqual(expect.arrayContaining([...files]));
      for (const [key] of asked) kinds.add(key[0]);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['topic', 'publisher', 'list', 'period']));
  });
});
