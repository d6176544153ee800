/** What is said of a story’s coverage where a sentence has to stand alone. */
export type CoverageInShort = {
  reports: number;
  publishers: number;
  /** The names of those who were first; empty where nobody was. */
  first: readonly string[];
};

/** The texts that only feeds have, which the build writes: no browser loads them. */
export type FeedTexts = {
  /** `35 reports by 31 publishers; first: Harbour Post and City Desk` */
  coverageInShort: (coverage: CoverageInShort) => string;
};
