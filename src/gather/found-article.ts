/** An article that a feed told of, ready to be placed in an event. */
export type FoundArticle = {
  /** Canonical absolute address, without what only tracks readers. */
  address: string;
  /** The same for all addresses of the article (`articleIdentity`). */
  identity: string;
  /** Plain text, repaired, within the limits of documents. */
  headline: string;
  /** Plain text of at most 300 characters, cut at a sentence; may be empty. */
  excerpt: string;
  /** When it was published, in milliseconds since 1970 (UTC); null if the feed doesn't say. */
  at: number | null;
  publisher: { name: string; domain: string };
  picture: { url: string; width: number | null; height: number | null } | null;
  /** A BCP 47 tag; null where it isn't sure. */
  language: string | null;
  isVideo: boolean;
  /** Names of topics, from the folders of the subscription. */
  topics: readonly string[];
};
