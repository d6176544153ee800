/** A feed that the editor subscribes to: an outline of `feeds.opml`. */
export type Subscription = {
  /** Absolute http(s) address of the feed. */
  address: string;
  /** The publisher's name: the outline's `text`, else its `title`; null if it has neither. */
  publisher: string | null;
  /** Names of the folders that the outline is in, outermost first: topics. */
  topics: readonly string[];
  /** How much the editor trusts the publisher as the main article of an event; 1 unless `weight` says otherwise. */
  weight: number;
  /** Whether an article of this feed alone makes a story: `alone="yes"`. */
  alone: boolean;
  /** Line of the outline in `feeds.opml`, from 1. */
  line: number;
};
