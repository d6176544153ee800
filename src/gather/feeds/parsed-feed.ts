/** A feed as it was read, of whatever format. Texts are plain, repaired and not blank; none is cut to fit. */
export type ParsedFeed = {
  /** Why nothing could be read; null if something was. Completes "The feed …". */
  fault: string | null;
  title: string | null;
  /** Absolute http(s) address of the page that the feed belongs to. */
  home: string | null;
  /** As the feed says it: not checked. */
  language: string | null;
  /** Minutes for which the feed asks not to be fetched again. */
  ttl: number | null;
  /** In the order of the feed, at most `limits.items`: the first ones. */
  items: readonly FeedItem[];
  /** Whether the feed has more items than were read. */
  isCut: boolean;
};

export type FeedItem = {
  /** What the feed says is unique; some feeds write another one on every fetch. */
  id: string | null;
  title: string | null;
  /** Absolute where there is a base for it, of any scheme; not checked. */
  link: string | null;
  /** Milliseconds since 1970. Null where there is no date, or none that a publisher can have meant. */
  published: number | null;
  updated: number | null;
  excerpt: string | null;
  /** The feed's own first, then those in the text; at most `limits.pictures`. */
  pictures: readonly FeedPicture[];
  /** The publisher whom an aggregating feed has the item from. */
  source: FeedSource | null;
  categories: readonly string[];
  /** As the feed says it: not checked. */
  language: string | null;
  /** Address of the video that the item is, rather than contains. */
  video: string | null;
};

/** A picture: its absolute address, not checked, and its size in pixels where it is stated. */
export type FeedPicture = { address: string; width: number | null; height: number | null };

type FeedSource = { name: string; address: string | null };
