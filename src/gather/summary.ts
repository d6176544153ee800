import type { NotChosen } from './choose/choose-articles.ts';

/** What a run came to. */
export type Summary = {
  feeds: {
    /** Of these, `read` had something new, `unchanged` said that they hadn't; the others were not due. */
    subscribed: number;
    read: number;
    unchanged: number;
    failed: readonly FailedFeed[];
    /** Ended by their publishers. */
    gone: number;
    /** The publishers have given these other addresses, for good. */
    moved: readonly { from: string; to: string }[];
    /** False if no host could be reached at all. */
    online: boolean;
  };
  articles: {
    found: number;
    known: number;
    /** Left out of the feeds that were read, by reason. */
    leftOut: Readonly<Record<LeftOutReason, number>>;
    waiting: number;
  };
  stories: {
    /** Names of documents. */
    written: readonly string[];
    extended: readonly string[];
    /** How many reports the documents have gained. */
    reports: number;
    /** Documents that were given the name of an event. */
    named: readonly string[];
  };
  /** Sentences for the editor. */
  notices: readonly string[];
};

/** A feed that failed in this run; `message` is in whole sentences. */
export type FailedFeed = { address: string; publisher: string | null; message: string };

/** By a setting; or the item is no article: it has no headline or no link that leads to one. */
export type LeftOutReason = NotChosen | 'no-article';
