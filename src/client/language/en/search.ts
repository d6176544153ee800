import type { SearchTexts } from '#client/language/texts/search-texts.ts';

export const english: SearchTexts = {
  searchStories: 'Search stories',
  searchWhat: (stories) =>
    `In the headlines, excerpts, publishers and topics of ${stories === 1 ? 'one story' : `${stories} stories`}, and of what others reported.`,
  searchNeedsScripts:
    'Search runs in your browser, and needs JavaScript. Without it, topics and the archive lead to every story.',
  toArchive: 'The archive, day by day',
  searching: 'Searching',
  searchFailed: 'The search could not be made.',
  nothingFound: 'Nothing found.',
  nothingFoundWhy: 'No story has all of these words. Fewer words find more.',
  nothingFoundNarrowed: 'No story passes these filters. Clear one, or search for fewer words.',
  didYouMean: ['Did you mean ', '?'],
  foundInCoverage: 'In its coverage',
  alsoIn: (reports) =>
    `Also in ${reports === 1 ? 'one report' : `${reports} reports`} of its coverage`,
  moreResults: 'More results',
  filters: 'Filters',
  anyPublisher: 'All publishers',
  from: 'From',
  to: 'Until',
  clearFilters: 'Clear the filters',
};
