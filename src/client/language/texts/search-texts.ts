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
  nothingFoundNarrowed: string;
  /** What comes before and after the words that were perhaps meant. */
  didYouMean: readonly [before: string, after: string];
  foundInCoverage: string;
  /** In how many reports of its coverage, besides those that are shown. */
  alsoIn: (reports: number) => string;
  moreResults: string;
  filters: string;
  anyPublisher: string;
  from: string;
  to: string;
  clearFilters: string;
};
