import { day } from '#events/article.ts';
import type { Content } from '#fetch/answer.ts';
import { type Choice, withinDays } from '#gather/choose/choose-articles.ts';
import { type DayCounts, latestDays } from '#gather/choose/count-days.ts';
import type { FeedRecord } from '#gather/feed-record.ts';
import {
  type FeedOutcome,
  type FeedState,
  feedAddress,
  followOutcome,
} from '#gather/feed-state.ts';
import type { FeedReader } from '#gather/fetch-feeds.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import { limits } from '#gather/limits.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import type { Subscription } from '#gather/subscription.ts';
import type { FailedFeed, LeftOutReason } from '#gather/summary.ts';

type FeedRunOptions = {
  state: StateLog<FeedRecord>;
  choose: Choice;
  perDay: number;
  now: Date;
  /** Is told after each feed how many were asked. */
  onFeed: (asked: number) => void;
};

/** What a feed's content came to, until it is known what the feed is to be asked with the next time. */
type ReadFeed = {
  /** Of the outline that subscribes to it. */
  line: number;
  news: readonly FoundArticle[];
  listing: readonly string[];
  taken: DayCounts;
};

type Subscribed = readonly [Subscription, ...Subscription[]];

/** Reads the feeds of a run as they answer, remembers their new articles as waiting, and counts. */
export class FeedRun implements FeedReader {
  /** `told`: the articles that were known, and those that were taken. */
  readonly counts = { read: 0, unchanged: 0, told: 0, found: 0, asked: 0 };
  readonly leftOut: Record<LeftOutReason, number> = {
    word: 0,
    publisher: 0,
    language: 0,
    'too-many': 0,
    'no-article': 0,
  };
  readonly failed: FailedFeed[] = [];
  readonly notices: string[] = [];
  readonly #options: FeedRunOptions;
  readonly #readings = new Map<string, ReadFeed>();
  /** By the identity of an article that this run found: the line of the outline that told of it. */
  readonly #foundAt = new Map<string, number>();

  constructor(options: FeedRunOptions) {
    this.#options = options;
  }

  read: FeedReader['read'] = async (content, [subscription]) => {
    const { state, now, perDay } = this.#options;
    const { parseFeed, extractArticles } = await feedReaders();
    const feed = parseFeed(content.body, placeOf(content));
    if (feed.fault !== null) {
      const message = `The feed ${feed.fault}. Check that its address is that of a feed.`;
      return { kind: 'unreadable', message };
    }
    if (feed.isCut) this.#reportCut(subscription);
    const { articles: told, leftOut: faulty } = extractArticles(feed, subscription);
    this.leftOut['no-article'] += faulty.length;
    const articles = told.map((article) => withPossibleTime(article, now));
    const unknown = articles.filter((article) => this.#isNews(article, subscription.line));
    const chosen = unknown.filter((article) => this.#isChosen(article));
    const address = feedAddress(subscription.address);
    const before = state.feeds.get(address)?.taken ?? {};
    const { taken: news, counts } = withinDays(chosen, before, perDay, now.getTime());
    this.leftOut['too-many'] += chosen.length - news.length;
    this.counts.told += articles.length - (unknown.length - news.length);
    const listing = articles.map(({ identity }) => identity);
    this.#readings.set(address, {
      line: subscription.line,
      news,
      listing,
      taken: latestDays(counts),
    });
    return { kind: 'read', timeToLive: feed.ttl === null ? null : feed.ttl * 60 };
  };

  onOutcome = (outcome: FeedOutcome, [subscription]: Subscribed): void => {
    const { state, now, onFeed } = this.#options;
    this.counts.asked += 1;
    if (outcome.kind === 'read' || outcome.kind === 'unchanged') {
      this.counts[outcome.kind] += 1;
      const address = feedAddress(subscription.address);
      const before = state.feeds.get(address)?.state ?? null;
      this.remember(followOutcome(address, before, outcome, now));
    } else {
      const { address, publisher } = subscription;
      this.failed.push({ address, publisher, message: outcome.message });
    }
    onFeed(this.counts.asked);
  };

  /** Remembers how a feed fares, and what was read of it. */
  remember(feed: FeedState): void {
    const { state, now } = this.#options;
    const { address } = feed;
    const reading = this.#readings.get(address);
    this.#readings.delete(address);
    const taken = reading?.taken ?? state.feeds.get(address)?.taken ?? {};
    const articles = reading === undefined ? [] : this.#takeNews(reading);
    const listing = reading?.listing ?? null;
    state.rememberFeed({ address, feed: { state: feed, taken }, articles, listing }, now.getTime());
  }

  /** The new articles of a reading, as waiting. Another feed may have told of some in the meantime. */
  #takeNews({ news, line }: ReadFeed) {
    const seenAt = this.#options.now.getTime();
    return news.flatMap((article) => {
      if (!this.#isNews(article, line)) return [];
      const { identity } = article;
      if (!this.#foundAt.has(identity)) this.counts.found += 1;
      this.#foundAt.set(identity, line);
      return { identity, seenAt, goneAt: null, fate: { is: 'waiting' as const, article } };
    });
  }

  /** An article that several feeds tell of is as the first of their outlines has it. */
  #isNews({ identity }: FoundArticle, line: number): boolean {
    const foundAt = this.#foundAt.get(identity);
    return foundAt === undefined ? !this.#options.state.articles.has(identity) : line < foundAt;
  }

  #isChosen(article: FoundArticle): boolean {
    const reason = this.#options.choose(article);
    if (reason !== null) this.leftOut[reason] += 1;
    return reason === null;
  }

  #reportCut({ address }: Subscription): void {
    const items = limits.items.toLocaleString('en');
    this.notices.push(`${address} has more than ${items} items: only the first are read.`);
  }
}

function placeOf({ contentType, found }: Content) {
  return { contentType, address: found.address };
}

/** A time that is still far off is a mistake of the feed, which then says nothing of when it was. */
function withPossibleTime(article: FoundArticle, now: Date): FoundArticle {
  const isFarOff = article.at !== null && article.at - now.getTime() > day;
  return isFarOff ? { ...article, at: null } : article;
}

/** Parsers and the words of languages are loaded only if a feed has something new. */
async function feedReaders() {
  const [{ parseFeed }, { extractArticles }] = await Promise.all([
    import('#gather/feeds/parse-feed.ts'),
    import('#gather/articles/extract-articles.ts'),
  ]);
  return { parseFeed, extractArticles };
}
