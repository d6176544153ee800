import { formatNumber } from '#client/language/format-number.ts';
import type { SearchTexts } from '#client/language/texts/search-texts.ts';

/** English texts with numbers formatted for another language (BCP 47). */
export function englishWith(tag: string): SearchTexts {
  const digits = (number: number) => formatNumber(number, tag);
  return {
    searchStories: 'Search stories',
    searchWhat: (stories) =>
      `Searches the headlines, excerpts, publishers and topics of ${stories === 1 ? 'one story and its' : `${digits(stories)} stories and their`} coverage.`,
    searchNeedsScripts:
      'Search runs in your browser and needs JavaScript. Without it, you can find every story by topic or in the archive.',
    toArchive: 'Browse the archive by day',
    searching: 'Searching',
    searchFailed: 'Search failed.',
    nothingFound: 'No results.',
    soFar: (stories) => `${stories} so far`,
    nothingSoFar: 'No results so far.',
    inNewest: (stories, since) =>
      `In the newest ${digits(stories)} stories${since === null ? '' : `, since ${since}`}.`,
    inAll: (stories) => `In all ${digits(stories)} stories.`,
    searchOlder: 'Search older stories',
    searchingOlder: 'Searching older stories…',
    olderFailed: 'Older stories could not be searched.',
    nothingFoundWhy: 'No story contains all of these words. Try fewer words.',
    nothingFoundNarrowed: 'No story matches these filters. Clear one, or try fewer words.',
    didYouMean: ['Did you mean ', '?'],
    shownInstead: (typed) => [`Nothing was found for “${typed}”. Showing results for `, '.'],
    order: 'Order',
    orders: { relevance: 'Best match first', date: 'Newest first' },
    foundInCoverage: 'In its coverage',
    alsoIn: (reports) =>
      `Also found in ${reports === 1 ? 'one report' : `${digits(reports)} reports`} of its coverage`,
    moreResults: 'More results',
    filters: 'Filters',
    anyPublisher: 'All publishers',
    from: 'From',
    to: 'Until',
    clearFilters: 'Clear filters',
  };
}
