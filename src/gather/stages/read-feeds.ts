import { day } from '#events/article.ts';
import type { Content } from '#fetch/answer.ts';
import type { Fetcher } from '#fetch/open-fetcher.ts';
import { type Choice, withinDays } from '#gather/choose/choose-articles.ts';
import { type DayCounts, latestDays } from '#gather/choose/count-days.ts';
import type { FeedRecord } from '#gather/feed-record.ts';
import { type FeedOutcome, feedAddress, followOutcome } from '#gather/feed-state.ts';
import { fetchFeeds } from '#gather/fetch-feeds.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import { limits } from '#gather/limits.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import type { Subscription } from '#gather/subscription.ts';
import type { FailedFeed, LeftOutReason, Summary } from '#gather/summary.ts';

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
  leftOut: Record<LeftOutReason, number>;
  notices: string[];
};

/** What a feed's content came to, until it is known what the feed is to be asked with the next time. */
type Reading = {
  /** Of the outline that subscribes to it. */
  line: number;
  news: readonly FoundArticle[];
  listing: readonly string[];
  taken: DayCounts;
};

/** Asks all feeds that are due, and remembers their new articles as waiting. */
export async function readFeeds(options: ReadFeedsOptions): Promise<ReadFeeds> {
  const { subscriptions, state, fetcher, now, onFeed } = options;
  /** `told`: those that were known, and those that were taken. */
  const counts = { read: 0, unchanged: 0, told: 0, found: 0, asked: 0 };
  const leftOut = { word: 0, publisher: 0, language: 0, 'too-many': 0, 'no-article': 0 };
  const failed: FailedFeed[] = [];
  const notices: string[] = [];
  const readings = new Map<string, Reading>();
  /** By the identity of an article that this run found: the line of the outline that told of it. */
  const tellers = new Map<string, number>();

  /** An article that several feeds tell of is as the first of their outlines has it. */
  const isNews = ({ identity }: FoundArticle, line: number) => {
    const teller = tellers.get(identity);
    return teller === undefined ? !state.articles.has(identity) : line < teller;
  };

  const read = async (
    content: Content,
    [subscription]: readonly [Subscription, ...Subscription[]],
  ) => {
    const { body, contentType, found } = content;
    const { parseFeed, extractArticles } = await feedReaders();
    const feed = parseFeed(body, { contentType, address: found.address });
    if (feed.fault !== null) {
      const message = `The feed ${feed.fault}. Check that its address is that of a feed.`;
      return { kind: 'unreadable' as const, message };
    }
    const { articles: told, leftOut: faulty } = extractArticles(feed, subscription);
    const articles = told.map((article) => withPossibleTime(article, now));
    const unknown = articles.filter((article) => isNews(article, subscription.line));
    leftOut['no-article'] += faulty.length;
    if (feed.isCut) {
      const items = limits.items.toLocaleString('en');
      notices.push(
        `${subscription.address} has more than ${items} items: only the first are read.`,
      );
    }
    const chosen = unknown.filter((article) => {
      const reason = options.choose(article);
      if (reason !== null) leftOut[reason] += 1;
      return reason === null;
    });
    const address = feedAddress(subscription.address);
    const before = state.feeds.get(address)?.taken ?? {};
    const { taken: news, counts: taken } = withinDays(
      chosen,
      before,
      options.perDay,
      now.getTime(),
    );
    leftOut['too-many'] += chosen.length - news.length;
    counts.told += articles.length - (unknown.length - news.length);
    const listing = articles.map(({ identity }) => identity);
    readings.set(address, { line: subscription.line, news, listing, taken: latestDays(taken) });
    return { kind: 'read' as const, timeToLive: feed.ttl === null ? null : feed.ttl * 60 };
  };

  const tell = (
    outcome: FeedOutcome,
    [subscription]: readonly [Subscription, ...Subscription[]],
  ) => {
    const address = feedAddress(subscription.address);
    counts.asked += 1;
    if (outcome.kind === 'read' || outcome.kind === 'unchanged') {
      counts[outcome.kind] += 1;
      const before = state.feeds.get(address) ?? null;
      const next = followOutcome(address, before?.state ?? null, outcome, now);
      remember(address, next, readings.get(address) ?? null);
      readings.delete(address);
    } else {
      const { publisher } = subscription;
      failed.push({ address: subscription.address, publisher, message: outcome.message });
    }
    onFeed(counts.asked);
  };

  const remember = (address: string, feed: FeedRecord['state'], reading: Reading | null) => {
    const taken = reading?.taken ?? state.feeds.get(address)?.taken ?? {};
    // Another feed may have told of some in the meantime.
    const news = reading?.news.filter((article) => isNews(article, reading.line)) ?? [];
    for (const { identity } of news) {
      if (!tellers.has(identity)) counts.found += 1;
      tellers.set(identity, reading?.line ?? 0);
    }
    const articles = news.map((article) => ({
      identity: article.identity,
      seenAt: now.getTime(),
      goneAt: null,
      fate: { is: 'waiting' as const, article },
    }));
    const listing = reading?.listing ?? null;
    state.rememberFeed({ address, feed: { state: feed, taken }, articles, listing }, now.getTime());
  };

  const remembered = [...state.feeds.values()].map((record) => record.state);
  const { states, online } = await fetchFeeds(subscriptions, remembered, fetcher, now, {
    read,
    tell,
  });
  for (const next of states) {
    const known = state.feeds.get(next.address)?.state;
    if (known === undefined || !isSame(known, next)) remember(next.address, next, null);
  }
  state.keepFeeds(new Set(states.map(({ address }) => address)), now.getTime());
  const moved = states.flatMap(({ address, movedTo }) =>
    movedTo === null ? [] : [{ from: address, to: movedTo }],
  );
  return {
    feeds: {
      subscribed: subscriptions.length,
      read: counts.read,
      unchanged: counts.unchanged,
      failed,
      gone: states.filter(({ gone }) => gone).length,
      moved,
      online,
    },
    found: counts.found,
    known: counts.told - counts.found,
    leftOut,
    notices,
  };
}

/** A time that is still far off is a mistake of the feed, which then says nothing of when it was. */
function withPossibleTime(article: FoundArticle, now: Date): FoundArticle {
  const isFarOff = article.at !== null && article.at - now.getTime() > day;
  return isFarOff ? { ...article, at: null } : article;
}

function isSame(one: FeedRecord['state'], other: FeedRecord['state']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Parsers and the words of languages are loaded only if a feed has something new. */
async function feedReaders() {
  const [{ parseFeed }, { extractArticles }] = await Promise.all([
    import('#gather/feeds/parse-feed.ts'),
    import('#gather/articles/extract-articles.ts'),
  ]);
  return { parseFeed, extractArticles };
}
