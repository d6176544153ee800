import type { RememberedArticle, StateRecord } from './records.ts';

/** In milliseconds. Longer than any feed hides an article from us for. */
export const month = 31 * 24 * 60 * 60 * 1000;

/** What the records of the state add up to. */
export class Memory<Feed> {
  readonly articles = new Map<string, RememberedArticle>();
  readonly feeds = new Map<string, Feed>();
  /** By the address of the feed: the identities of the articles that it tells of. */
  readonly listings = new Map<string, readonly string[]>();

  take(record: StateRecord<Feed>): void {
    switch (record.kind) {
      case 'article': {
        const { kind: _, ...article } = record;
        this.articles.set(article.identity, article);
        break;
      }
      case 'feed':
        this.feeds.set(record.address, record.feed);
        break;
      case 'listing':
        this.listings.set(record.address, record.articles);
        break;
      case 'dropped':
        this.feeds.delete(record.address);
        this.listings.delete(record.address);
        break;
    }
  }

  /** The records that say the same as all that were taken. */
  *records(): Generator<StateRecord<Feed>> {
    for (const article of this.articles.values()) yield { kind: 'article', ...article };
    for (const [address, articles] of this.listings) yield { kind: 'listing', address, articles };
    for (const [address, feed] of this.feeds) yield { kind: 'feed', address, feed };
  }

  /** The articles that a feed told of, and doesn't in its new listing, as gone from it. */
  goneFrom(address: string, listing: readonly string[], now: number): RememberedArticle[] {
    const still = new Set(listing);
    const gone = (this.listings.get(address) ?? []).filter((identity) => !still.has(identity));
    return gone.flatMap((identity) => {
      const article = this.articles.get(identity);
      return article === undefined ? [] : { ...article, goneAt: now };
    });
  }

  /**
   * Forgets what no feed tells of any more and was last seen more than a month ago. What waits or is being
   * placed is kept: whoever places reports writes or drops it first.
   */
  forget(now: number): void {
    const listed = new Set([...this.listings.values()].flat());
    for (const { identity, seenAt, goneAt, fate } of this.articles.values()) {
      const isOpen = fate.is === 'waiting' || fate.is === 'placing';
      const isOld = now - Math.max(seenAt, goneAt ?? 0) > month;
      if (isOld && !isOpen && !listed.has(identity)) this.articles.delete(identity);
    }
  }
}
