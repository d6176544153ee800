import type { Search } from '#client/routes/search-address.ts';

/** The texts of the search page, loaded with it. */
export type SearchTexts = {
  searchStories: string;
  searchWhat: (stories: number) => string;
  searchNeedsScripts: string;
  toArchive: string;
  searching: string;
  searchFailed: string;
  nothingFound: string;
  nothingFoundWhy: string;
  /** The number of stories found, in words, where older ones are still to be searched. */
  soFar: (stories: string) => string;
  nothingSoFar: string;
  /** How many stories were searched, and the day of the oldest, in words; null if that is unknown. */
  inNewest: (stories: number, since: string | null) => string;
  inAll: (stories: number) => string;
  searchOlder: string;
  searchingOlder: string;
  olderFailed: string;
  nothingFoundNarrowed: string;
  /** The text before and after the suggested words. */
  didYouMean: readonly [before: string, after: string];
  /** Before and after the corrected words whose results are shown, as those typed have none. */
  shownInstead: (typed: string) => readonly [before: string, after: string];
  /** Which results come first. */
  order: string;
  orders: Readonly<Record<Search['order'], string>>;
  foundInCoverage: string;
  /** The number of matching reports besides those shown. */
  alsoIn: (reports: number) => string;
  moreResults: string;
  filters: string;
  anyPublisher: string;
  from: string;
  to: string;
  clearFilters: string;
};
