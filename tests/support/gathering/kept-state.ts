import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import * as z from 'zod';
import { openState, stateFolderName } from '#gather/state/open-state.ts';
import type { RememberedArticle } from '#gather/state/records.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import { withFolder } from '#tests/support/worlds/write-world.ts';
import { foundArticle } from './reports.ts';

export const feedSchema = z.object({ etag: z.string() });
type Feed = z.infer<typeof feedSchema>;

/** Opens the state of a folder; `notices` are joined. */
export function openFeedState(folder: string): {
  state: StateLog<Feed>;
  isNew: boolean;
  notices: string;
} {
  const opened = openState(folder, feedSchema);
  if (!opened.ok) throw new Error(opened.reason);
  return { ...opened, notices: opened.notices.join(' ') };
}

export const stateFile = (folder: string) => join(folder, stateFolderName, 'state.ndjson');

const waiting = (name: string): RememberedArticle => {
  const article = foundArticle({ address: `https://${name}.example/a` });
  return { identity: article.identity, seenAt: 1, goneAt: null, fate: { is: 'waiting', article } };
};
/** What is remembered of three articles; `placed` is the second one, later. */
export const [a, b, c] = [waiting('a'), waiting('b'), waiting('c')] as const;
export const placed: RememberedArticle = { ...b, fate: { is: 'placed', file: 'b.md' } };
export const feedAddress = 'https://a.example/feed';

/** A folder whose state holds two articles and a feed, changed by `change` since it was closed. */
export async function withState(
  use: (folder: string) => void,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  await withFolder({}, async (folder) => {
    const { state } = openFeedState(folder);
    state.rememberFeed(
      { address: feedAddress, feed: { etag: '1' }, articles: [a, b], listing: [a.identity] },
      1,
    );
    state.rememberArticles([placed]);
    state.close();
    writeFileSync(stateFile(folder), change(readFileSync(stateFile(folder), 'utf8')));
    use(folder);
  });
}

/** What is remembered, and still is when it is opened once more. */
export function articlesOf(folder: string): RememberedArticle[] {
  openFeedState(folder).state.close();
  const { state, notices } = openFeedState(folder);
  state.close();
  expect(notices).toBe('');
  return [...state.articles.values()];
}
