import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openState, stateFolderName } from '#gather/state/open-state.ts';
import type { RememberedArticle } from '#gather/state/records.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import { fillDisk } from '#tests/support/dying-disk.ts';
import { foundArticle } from '#tests/support/reports.ts';
import { withFolder } from '#tests/support/write-world.ts';

const feedSchema = z.object({ etag: z.string() });
type Feed = z.infer<typeof feedSchema>;

/** Opens the state of a folder; `notices` are joined. */
function open(folder: string, hasDocuments = true): { state: StateLog<Feed>; notices: string } {
  const opened = openState(folder, feedSchema, hasDocuments);
  if (!opened.ok) throw new Error(opened.reason);
  return { state: opened.state, notices: opened.notices.join(' ') };
}

const file = (folder: string) => join(folder, stateFolderName, 'state.ndjson');

const waiting = (name: string): RememberedArticle => {
  const article = foundArticle({ address: `https://${name}.example/a` });
  return { identity: article.identity, seenAt: 1, goneAt: null, fate: { is: 'waiting', article } };
};
const [a, b, c] = [waiting('a'), waiting('b'), waiting('c')];
const placed: RememberedArticle = { ...b, fate: { is: 'placed', file: 'b.md' } };
const feed = 'https://a.example/feed';

/** A folder whose state holds two articles and a feed, changed by `change` since it was closed. */
async function withState(
  use: (folder: string) => void,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  await withFolder({}, async (folder) => {
    const { state } = open(folder);
    state.rememberFeed(
      { address: feed, feed: { etag: '1' }, articles: [a, b], listing: [a.identity] },
      1,
    );
    state.rememberArticles([placed]);
    state.close();
    writeFileSync(file(folder), change(readFileSync(file(folder), 'utf8')));
    use(folder);
  });
}

/** What is remembered, and still is when it is opened once more. */
function articlesOf(folder: string): RememberedArticle[] {
  open(folder).state.close();
  const { state, notices } = open(folder);
  state.close();
  expect(notices).toBe('');
  return [...state.articles.values()];
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('What is remembered', () => {
  it('is there in the next run, and says nothing about itself', () =>
    withState((folder) => {
      const { state, notices } = open(folder);

      expect(notices).toBe('');
      expect([...state.articles.values()]).toEqual([a, placed]);
      expect([...state.feeds]).toEqual([[feed, { etag: '1' }]]);
      state.close();
    }));

  it('is plain text, a line a record, in a folder that documents ignore', () =>
    withState((folder) => {
      const records = lines(readFileSync(file(folder), 'utf8')).map((line) => JSON.parse(line));

      expect(records[0]).toEqual({ kind: 'lede-state', format: 1 });
      expect(records.slice(1).map(({ kind }) => kind)).toEqual([
        'article',
        'article',
        'listing',
        'feed',
        'article',
      ]);
      expect(readdirSync(folder)).toEqual(['.lede']);
    }));

  it.each([
    ['a last line that was cut', (text: string) => text.slice(0, -20), [a, b], 'Line 6 '],
    [
      'a line that is no JSON',
      (text: string) => text.replace(/.*"waiting".*/, 'x'),
      [placed],
      'Line 2 ',
    ],
    [
      'a line of another shape',
      (text: string) => text.replace('"seenAt":1', '"seenAt":"1"'),
      [placed],
      'Line 2 ',
    ],
    [
      'lines of bytes',
      (text: string) => text.replace(/.*"waiting".*/g, '\0\u0001'),
      [placed],
      'Line 2 and 1 more',
    ],
    [
      'a line without end',
      (text: string) => text.replace(/.*"waiting".*/, 'x'.repeat(2e7)),
      [placed],
      'Line 2 ',
    ],
    ['no header', (text: string) => text.slice(text.indexOf('\n') + 1), [a, placed], ''],
    ['a damaged header', (text: string) => text.slice(5), [a, placed], 'Line 1 '],
    ['blank lines', (text: string) => text.replaceAll('\n', '\n\n'), [a, placed], ''],
    ['no end of its last line', (text: string) => text.trimEnd(), [a, placed], ''],
  ])('survives %s, which is told', (_, change, expected, told) =>
    withState((folder) => {
      const { state, notices } = open(folder);
      state.rememberArticles([c]);
      state.close();

      expect(notices === '' ? '' : notices).toContain(told);
      expect(notices === '').toBe(told === '');
      expect(notices).not.toContain('deleted may come back');
      expect(articlesOf(folder)).toEqual([...expected, c]);
    }, change),
  );

  it.each([
    ['all of it is damaged', () => 'x\ny\n', 'Line 1 and 1 more'],
    [
      'it is of a later format',
      (text: string) => text.replace('"format":1', '"format":2'),
      'format 2',
    ],
  ])('is begun anew where %s, and what that costs is said', (_, change, told) =>
    withState((folder) => {
      const { state, notices } = open(folder);
      state.close();

      expect(notices).toContain(told);
      expect(notices).toContain('Reports that waited are forgotten');
      expect(notices).toContain('deleted may come back');
      expect(articlesOf(folder)).toEqual([]);
    }, change),
  );

  it('is set aside where another version of Lede wrote it', () =>
    withState(
      (folder) => {
        const before = readFileSync(file(folder), 'utf8');
        open(folder).state.close();

        expect(readFileSync(join(folder, '.lede/state-format-2.ndjson'), 'utf8')).toBe(before);
      },
      (text) => text.replace('"format":1', '"format":2'),
    ));

  it('is set aside unread where its file is far too large', () =>
    withState((folder) => {
      truncateSync(file(folder), 500_000_000);
      const { state, notices } = open(folder);
      state.close();

      expect(notices).toContain('500 MB');
      expect(notices).toContain('deleted may come back');
      expect(existsSync(join(folder, '.lede/state-too-large.ndjson'))).toBe(true);
      expect(articlesOf(folder)).toEqual([]);
    }));

  it('says that it may be lost, where there are documents and no state', () =>
    withFolder({}, async (folder) => {
      const first = open(folder, false);
      first.state.close();
      expect(first.notices).toBe('');
    }).then(() =>
      withFolder({}, async (folder) => {
        const { state, notices } = open(folder, true);
        state.close();
        expect(notices).toContain('There is no .lede/state.ndjson yet');
        expect(notices).toContain('deleted may come back');
      }),
    ));

  it('says in plain words that its folder cannot be written', () =>
    withFolder({ '.lede': 'a file' }, async (folder) => {
      expect(openState(folder, feedSchema, false)).toEqual({
        ok: false,
        reason: expect.stringMatching(
          /^\.lede\/state\.ndjson could not be read or written: .*\. What/,
        ),
      });
    }));

  it('goes on behind a line that a full disk has cut', () =>
    withState((folder) => {
      const { state } = open(folder);
      expect(() => fillDisk(() => state.rememberArticles([c]))).toThrow('ENOSPC');
      state.rememberArticles([c]);
      state.close();
      const { state: next, notices } = open(folder);
      next.close();

      expect(notices).toContain('Line 7 ');
      expect(articlesOf(folder)).toEqual([a, placed, c]);
    }));
});

describe('The file of the state', () => {
  it('is written anew when it is twice as large as it need be, and says the same', () =>
    withState((folder) => {
      const { state } = open(folder);
      const size = () => readFileSync(file(folder)).length;
      const long = 'e'.repeat(20_000);
      state.rememberFeed({ address: feed, feed: { etag: long }, articles: [], listing: null }, 1);
      state.compactIfGrown(1);
      const grown = size();
      state.rememberFeed({ address: feed, feed: { etag: long }, articles: [], listing: null }, 1);
      state.compactIfGrown(1);
      expect(size()).toBeGreaterThan(grown);
      state.rememberFeed({ address: feed, feed: { etag: '2' }, articles: [], listing: null }, 1);
      state.compactIfGrown(1);
      expect(size()).toBeLessThan(grown);
      state.rememberArticles([c]);
      state.close();

      const next = open(folder).state;
      expect([...next.articles.values()]).toEqual([a, placed, c]);
      expect([...next.feeds]).toEqual([[feed, { etag: '2' }]]);
      next.close();
    }));
});
