import type { Content, Wanted } from '#fetch/answer.ts';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import {
  type FeedOutcome,
  type FeedState,
  feedAddress,
  followOutcome,
  isDue,
} from './feed-state.ts';
import type { Subscription } from './subscription.ts';

/** The outlines that subscribe to one feed: the same one may be in several folders. */
type FeedSubscriptions = readonly [Subscription, ...Subscription[]];

/**
 * What was found in the content of a feed: for how many seconds it says that it stays as it is, null if
 * it doesn't; or what is wrong with it, and what to do.
 */
type FeedReading =
  | { kind: 'read'; timeToLive: number | null }
  | { kind: 'unreadable'; message: string };

/** Whoever makes something of the feeds. Neither function may throw or reject. */
export type FeedReader = {
  /** Reads new content as soon as it is there. It is not kept, so that all of it is never held at once. */
  read: (content: Content, subscriptions: FeedSubscriptions) => Promise<FeedReading>;
  /** Is told how each feed that was asked fared, in the order in which they answered. */
  onOutcome: (outcome: FeedOutcome, subscriptions: FeedSubscriptions) => void;
};

export type FetchedFeeds = {
  /** Of every feed that is subscribed to, asked or not, in the order of the subscriptions. */
  states: FeedState[];
  /** False if several hosts were asked and none was reached: then no feed is blamed. */
  online: boolean;
};

/** Asks every feed that is due at `now`, each once, with what is remembered of it. */
export async function fetchFeeds(
  subscriptions: readonly Subscription[],
  remembered: readonly FeedState[],
  fetcher: Fetcher,
  now: Date,
  reader: FeedReader,
): Promise<FetchedFeeds> {
  const before = new Map(remembered.map((state) => [state.address, state]));
  const feeds = gatherFeeds(subscriptions);
  const outcomes = new Map<string, FeedOutcome>();
  await Promise.all(
    [...feeds].map(async ([address, subscribed]) => {
      const state = before.get(address) ?? null;
      if (!isDue(state, now)) return;
      const outcome = await fetchFeed(address, state, fetcher, (content) =>
        reader.read(content, subscribed),
      );
      outcomes.set(address, outcome);
      reader.onOutcome(outcome, subscribed);
    }),
  );
  const online = isOnline(outcomes);
  const states = [...feeds.keys()].flatMap((address) => {
    const state = before.get(address) ?? null;
    const outcome = outcomes.get(address);
    if (outcome === undefined || !online) return state ?? [];
    return followOutcome(address, state, outcome, now);
  });
  return { states, online };
}

function gatherFeeds(subscriptions: readonly Subscription[]): Map<string, FeedSubscriptions> {
  const feeds = new Map<string, FeedSubscriptions>();
  for (const subscription of subscriptions) {
    const address = feedAddress(subscription.address);
    const others = feeds.get(address);
    feeds.set(address, others === undefined ? [subscription] : [...others, subscription]);
  }
  return feeds;
}

/** Publishers serve feeds as text of every kind. What can't be one is not read. */
const wanted: Wanted = {
  name: 'a feed',
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  takes: (mediaType) =>
    !/^(?:audio|font|image|model|video)\/|^application\/(?:pdf|zip|gzip|wasm)$/.test(mediaType),
};

async function fetchFeed(
  address: string,
  state: FeedState | null,
  fetcher: Fetcher,
  read: (content: Content) => Promise<FeedReading>,
): Promise<FeedOutcome> {
  const validators = { etag: state?.etag ?? null, lastModified: state?.lastModified ?? null };
  const answer = await fetcher.fetch({
    address,
    wanted,
    validators,
    robots: 'ignore',
    cutAt: null,
  });
  switch (answer.kind) {
    case 'content': {
      const reading = await read(answer);
      return reading.kind === 'read' ? { ...reading, found: answer.found } : reading;
    }
    case 'unchanged':
    case 'failed':
      return answer;
  }
}

/** A machine without a network reaches nobody: that says nothing of any feed. */
function isOnline(outcomes: ReadonlyMap<string, FeedOutcome>): boolean {
  const isUnreached = (outcome: FeedOutcome) =>
    outcome.kind === 'failed' &&
    ['name-unknown', 'name-unanswered', 'unreachable'].includes(outcome.code);
  const unreached = [...outcomes].filter(([, outcome]) => isUnreached(outcome));
  const hosts = new Set(unreached.map(([address]) => new URL(address).hostname));
  return unreached.length < outcomes.size || hosts.size < 2;
}
