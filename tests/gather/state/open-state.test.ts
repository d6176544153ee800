import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  a,
  c,
  feedAddress,
  openFeedState,
  placed,
  stateFile,
  withState,
} from '#tests/support/gathering/kept-state.ts';

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('What is remembered', () => {
  it('is there in the next run, and says nothing about itself', () =>
    withState((folder) => {
      const { state, notices } = openFeedState(folder);

      expect(notices).toBe('');
      expect([...state.articles.values()]).toEqual([a, placed]);
      expect([...state.feeds]).toEqual([[feedAddress, { etag: '1' }]]);
      state.close();
    }));

  it('is plain text, a line a record, in a folder that documents ignore', () =>
    withState((folder) => {
      const records = lines(readFileSync(stateFile(folder), 'utf8')).map((line) =>
        JSON.parse(line),
      );

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
});

describe('The file of the state', () => {
  it('is written anew when it is twice as large as it need be, and says the same', () =>
    withState((folder) => {
      const { state } = openFeedState(folder);
      const size = () => readFileSync(stateFile(folder)).length;
      const long = 'e'.repeat(20_000);
      state.rememberFeed(
        { address: feedAddress, feed: { etag: long }, articles: [], listing: null },
        1,
      );
      state.compactIfGrown(1);
      const grown = size();
      state.rememberFeed(
        { address: feedAddress, feed: { etag: long }, articles: [], listing: null },
        1,
      );
      state.compactIfGrown(1);
      expect(size()).toBeGreaterThan(grown);
      state.rememberFeed(
        { address: feedAddress, feed: { etag: '2' }, articles: [], listing: null },
        1,
      );
      state.compactIfGrown(1);
      expect(size()).toBeLessThan(grown);
      state.rememberArticles([c]);
      state.close();

      const next = openFeedState(folder).state;
      expect([...next.articles.values()]).toEqual([a, placed, c]);
      expect([...next.feeds]).toEqual([[feedAddress, { etag: '2' }]]);
      next.close();
    }));
});
