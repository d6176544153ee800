import { join } from 'node:path';
import { type FeedRecord, feedRecord } from './feed-record.ts';
import { feedAddress } from './feed-state.ts';
import { stateFile } from './state/open-state.ts';
import { readState } from './state/read-state.ts';
import type { Subscription } from './subscription.ts';

/** How a feed fares. Times are in ISO 8601, in UTC. */
export type FeedHealth = {
  address: string;
  publisher: string | null;
  /** `new`: it was never asked. */
  state: 'well' | 'failing' | 'gone' | 'new';
  lastSuccess: string | null;
  lastError: { message: string; at: string } | null;
  /** In a row, up to now. */
  failures: number;
  /** Articles that were taken of the last four weeks, for each of them. */
  perWeek: number;
  nextTry: string | null;
  movedTo: string | null;
};

const week = 7 * 24 * 60 * 60 * 1000;
const weeks = 4;

/**
 * The health of all feeds that are subscribed to, in their order, as the last run left it.
 *
 * @throws errors of the file system.
 */
export function readFeedHealth(
  folder: string,
  subscriptions: readonly Subscription[],
  now: Date,
): FeedHealth[] {
  const read = readState(join(folder, stateFile), feedRecord);
  const feeds = read.kind === 'read' ? read.memory.feeds : new Map<string, FeedRecord>();
  return subscriptions.map(({ address, publisher }) => {
    const record = feeds.get(feedAddress(address));
    if (record === undefined) return { address, publisher, ...unknown };
    const { gone, failures, lastSuccess, lastError, nextTry, movedTo } = record.state;
    const state = gone ? 'gone' : failures > 0 ? 'failing' : 'well';
    const perWeek = countSince(record, now.getTime() - weeks * week) / weeks;
    const next = gone ? null : nextTry;
    return {
      address,
      publisher,
      state,
      lastSuccess,
      lastError,
      failures,
      perWeek,
      nextTry: next,
      movedTo,
    };
  });
}

const unknown = {
  state: 'new',
  lastSuccess: null,
  lastError: null,
  failures: 0,
  perWeek: 0,
  nextTry: null,
  movedTo: null,
} as const;

function countSince({ taken }: FeedRecord, since: number): number {
  const counts = Object.entries(taken).filter(([day]) => Date.parse(day) >= since);
  return counts.reduce((sum, [, count]) => sum + count, 0);
}
