import { describe, expect, it } from 'vitest';
import type { Fate } from '#gather/state/records.ts';
import { foundArticle } from '#tests/support/gathering/reports.ts';
import {
  type Feeds,
  gatheredAt,
  gatherSmall,
  openSmallState,
} from '#tests/support/gathering/small-gathering.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';

const day = 24 * 60 * 60 * 1000;
const article = foundArticle({ topics: ['bridge'] });
const other = foundArticle({ address: 'https://other.example/dam', topics: ['dam'] });
const { identity } = article;

/** What is remembered of the first article after each run: its day, and what the feeds say that are left. */
async function remembered(
  runs: readonly (readonly [number, Feeds])[],
): Promise<(Fate['is'] | null)[]> {
  return withFolder({}, async (folder) =>
    runs.map(([days, said]) => {
      const now = gatheredAt + days * day;
      gatherSmall(folder, said, now);
      const state = openSmallState(folder);
      state.keepFeeds(new Set(Object.keys(said)), now);
      state.compactIfGrown(now);
      const fate = state.articles.get(identity)?.fate.is ?? null;
      state.close();
      return fate;
    }),
  );
}

describe('An article', () => {
  it('is remembered for as long as a feed tells of it, be it unchanged for a year', async () => {
    const runs = [0, 40, 400].map((days) => [days, { a: [article] }] as const);

    expect(await remembered(runs)).toEqual(['placed', 'placed', 'placed']);
  });

  it('is forgotten a month after the last feed has ceased to tell of it', async () => {
    const runs = [
      [0, { a: [article] }],
      [40, { a: [other] }],
      [70, { a: [other] }],
      [72, { a: [other] }],
    ] as const;

    expect(await remembered(runs)).toEqual(['placed', 'placed', 'placed', null]);
  });

  it('is remembered while another feed tells of it', async () => {
    const runs = [
      [0, { a: [article], b: [article] }],
      [40, { a: [], b: [article] }],
      [90, { a: [], b: [article] }],
    ] as const;

    expect(await remembered(runs)).toEqual(['placed', 'placed', 'placed']);
  });

  it('is forgotten a month after the editor has given up its feed', async () => {
    const runs = [40, 70, 72].map((days) => [days, {}] as const);

    expect(await remembered([[0, { a: [article] }], ...runs])).toEqual([
      'placed',
      'placed',
      'placed',
      null,
    ]);
  });
});

describe('A report that waits', () => {
  it('is not forgotten, however old it is', () =>
    withFolder({}, async (folder) => {
      const state = openSmallState(folder);
      const fate = { is: 'waiting', article } as const;
      state.rememberArticles([{ identity, seenAt: gatheredAt, goneAt: null, fate }]);
      state.compactIfGrown(gatheredAt + 400 * day);

      expect(state.articles.get(identity)?.fate).toEqual(fate);
      state.close();
    }));
});

describe('A feed', () => {
  it('is forgotten when the editor gives it up', () =>
    withFolder({}, async (folder) => {
      gatherSmall(folder, { a: [article], b: [other] });
      const state = openSmallState(folder);
      state.keepFeeds(new Set(['b']), gatheredAt);
      state.close();
      const next = openSmallState(folder);

      expect([...next.feeds.keys()]).toEqual(['b']);
      next.close();
    }));
});
