import type { Fetcher } from '#fetch/open-fetcher.ts';
import type { Choice } from '#gather/choose/choose-articles.ts';
import type { FeedRecord } from '#gather/feed-record.ts';
import type { FeedState } from '#gather/feed-state.ts';
import { fetchFeeds } from '#gather/fetch-feeds.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import type { Subscription } from '#gather/subscription.ts';
import type { LeftOutReason, Summary } from '#gather/summary.ts';
import { FeedRun } from './feed-run.ts';

type ReadFeedsOptions = {
  subscriptions: readonly Subscription[];
  state: StateLog<FeedRecord>;
  fetcher: Fetcher;
  choose: Choice;
  perDay: number;
  now: Date;
  /** Is told after each feed how many were asked. */
  onFeed: (asked: number) => void;
};

export type ReadFeeds = Pick<Summary, 'feeds'> & {
  found: number;
  known: number;
  leftOut: Readonly<Record<LeftOutReason, number>>;
  notices: readonly string[];
};

/** Asks all feeds that are due, and remembers their new articles as waiting. */
export async function readFeeds(options: ReadFeedsOptions): Promise<ReadFeeds> {
  const { subscriptions, state, fetcher, now } = options;
  const run = new FeedRun(options);
  const remembered = [...state.feeds.values()].map((record) => record.state);
  const { states, online } = await fetchFeeds(subscriptions, remembered, fetcher, now, run);
  for (const next of states) {
    const known = state.feeds.get(next.address)?.state;
    if (known === undefined || !isSame(known, next)) run.remember(next);
  }
  state.keepFeeds(new Set(states.map(({ address }) => address)), now.getTime());
  const moved = states.flatMap(({ address, movedTo }) =>
    movedTo === null ? [] : [{ from: address, to: movedTo }],
  );
  const { counts, failed, leftOut, notices } = run;
  const { read, unchanged, found, told } = counts;
  const gone = states.filter((feed) => feed.gone).length;
  return {
    feeds: { subscribed: subscriptions.length, read, unchanged, failed, gone, moved, online },
    found,
    known: told - found,
    leftOut,
    notices,
  };
}

function isSame(one: FeedState, other: FeedState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
