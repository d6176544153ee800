import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateFolderName } from '#gather/state/open-state.ts';
import type { Fate } from '#gather/state/records.ts';
import { foundArticle } from '#tests/support/gathering/reports.ts';
import {
  articlesIn,
  documentsIn,
  gatherSmall,
  openSmallState,
} from '#tests/support/gathering/small-gathering.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const main = foundArticle({ topics: ['bridge'] });
const other = foundArticle({ address: 'https://other.example/bridge', topics: ['bridge'] });
const later = foundArticle({ address: 'https://later.example/bridge', topics: ['bridge'] });
const feeds = { a: [main, other] };

/** A folder with one document of two reports; `path` is its path. */
function withStory(use: (folder: string, path: string) => void): Promise<void> {
  return withFolder({}, async (folder) => {
    gatherSmall(folder, feeds);
    use(folder, join(folder, documentsIn(folder)[0] ?? ''));
  });
}

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** Where the state says an article went. */
function fateOf(folder: string, { identity }: { identity: string }): Fate | undefined {
  const state = openSmallState(folder);
  const fate = state.articles.get(identity)?.fate;
  state.close();
  return fate;
}

describe('What an editor does to documents', () => {
  it('is found where a document has another name', () =>
    withStory((folder, path) => {
      renameSync(path, join(folder, '2024-01-01-other.md'));
      gatherSmall(folder, { ...feeds, b: [later] });

      expect(documentsIn(folder)).toEqual(['2024-01-01-other.md']);
      expect(articlesIn(folder)).toEqual([main, other, later].map(({ identity }) => identity));
      expect(fateOf(folder, main)).toEqual({ is: 'placed', file: '2024-01-01-other.md' });
    }));

  it('stays so where a document is deleted, and an entry', () =>
    withStory((folder, path) => {
      edit(path, (text) => text.replace(/\nrelated:\n(?: {2}.*\n)+/, ''));
      gatherSmall(folder, { a: [main, { ...other, headline: 'Edited' }] });
      expect(articlesIn(folder)).toEqual([main.identity]);
      expect(fateOf(folder, other)).toEqual({ is: 'deleted' });

      rmSync(path);
      gatherSmall(folder, { a: [{ ...main, headline: 'Edited' }, other] });
      expect(documentsIn(folder)).toEqual([]);
    }));

  it('counts as it is now: an article that is back is placed', () =>
    withStory((folder, path) => {
      const text = readFileSync(path, 'utf8');
      rmSync(path);
      expect(fateOf(folder, main)).toEqual({ is: 'deleted' });
      writeFileSync(join(folder, 'back.md'), text);

      expect(fateOf(folder, main)).toEqual({ is: 'placed', file: 'back.md' });
    }));

  it('deletes nothing while a document can not be read', () =>
    withStory((folder, path) => {
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('title: "', 'title: "" "'));
      const whole = fateOf(folder, main);
      gatherSmall(folder, feeds);

      expect(whole).toMatchObject({ is: 'placed' });
      expect(documentsIn(folder)).toHaveLength(1);
      writeFileSync(path, text);
      expect(fateOf(folder, other)).toEqual(whole);
    }));

  it('is known of articles that editors placed themselves, before any feed told of them', () =>
    withStory((folder, path) => {
      edit(path, (text) => text.replaceAll('other.example', 'later.example'));
      gatherSmall(folder, { ...feeds, b: [later] });

      expect(articlesIn(folder)).toEqual([main.identity, later.identity]);
      rmSync(path);
      gatherSmall(folder, { ...feeds, b: [{ ...later, headline: 'Edited' }] });
      expect(documentsIn(folder)).toEqual([]);
    }));
});

describe('A state that is lost', () => {
  it('is found anew in the documents, those that say `removed: true` too', () =>
    withStory((folder, path) => {
      gatherSmall(folder, { ...feeds, b: [{ ...later, topics: ['dam'] }] });
      edit(path, (text) => text.replace('\ntitle:', '\nremoved: true\ntitle:'));
      const held = documentsIn(folder);
      rmSync(join(folder, stateFolderName), { recursive: true });
      gatherSmall(folder, { a: [main], b: [{ ...later, topics: ['dam'] }] });

      expect(documentsIn(folder)).toEqual(held);
      expect(articlesIn(folder)).toEqual([later.identity]);
      expect(fateOf(folder, main)).toMatchObject({ is: 'placed' });
    }));
});

describe('A hidden file that a killed run has left', () => {
  it('is removed wherever documents are', () =>
    withFolder({ 'sub/a.md': '---\n---\n' }, async (folder) => {
      const name = '.lede-new-1-0123456789abcdef';
      mkdirSync(join(folder, stateFolderName));
      const places = ['', 'sub', stateFolderName].map((place) => join(folder, place, name));
      for (const place of places) writeFileSync(place, 'half');
      openSmallState(folder, ['sub/a.md']).close();

      for (const place of places) expect(() => readFileSync(place)).toThrow('ENOENT');
    }));
});
