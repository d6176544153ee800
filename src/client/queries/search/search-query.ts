import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { DatasetError, readerOf } from '#client/queries/dataset-reader.ts';
import type { Search } from '#client/routes/search-address.ts';
import type { Topic } from '#dataset/story.ts';
import { findWords } from './find-words.ts';
import { type FacetIndex, type Narrowed, narrowMatches } from './narrow-matches.ts';
import { askSearchIndex, type Match, openSearchIndex, type SearchIndex } from './search-index.ts';
import { foundWords, readResult, type SearchResult } from './search-result.ts';

/** A story found, with all of its topics, whether they match or not. */
type FoundStory = SearchResult & { allTopics: readonly Topic[] };

export type SearchAnswer = {
  /** The number of stories that match the text, before filtering. */
  found: number;
  /** The number of stories that also pass the filters. */
  total: number;
  /** The first of these. */
  results: readonly FoundStory[];
  topics: Narrowed<Match>['topics'];
  publishers: Narrowed<Match>['publishers'];
  /** The first and last day of all stories; null if there are none. */
  days: FacetIndex['days'];
  /** The folded words that matched in the results. */
  foundWords: readonly string[];
};

/** Opens the index before the reader starts to search. */
export function searchIndexQuery() {
  return queryOptions({
    queryKey: ['search-index'],
    queryFn: async ({ meta }) => {
      await openSearchIndex(readerOf(meta));
      return true;
    },
  });
}

/** The first `shown` results of a search. The previous results stay while they load. */
export function searchQuery(search: Search, shown: number) {
  const text = search.text.trim().replace(/\s+/g, ' ');
  return queryOptions({
    queryKey: ['search', { ...search, text }, shown],
    queryFn: ({ meta }) =>
      askSearchIndex(readerOf(meta), (index) => find(index, { ...search, text }, shown)),
    placeholderData: keepPreviousData,
  });
}

async function find(index: SearchIndex, search: Search, shown: number): Promise<SearchAnswer> {
  const all =
    search.text === ''
      ? newestFirst((await index.search(null)).results, index.facets)
      : await findWords(index.search, search.text);
  if (all.some(({ id }) => !index.facets.stories.has(id))) {
    throw new DatasetError('unreadable', 'the search index and its filters are of two editions');
  }
  const narrowed = narrowMatches(all, index.facets, search);
  const { topics, publishers } = narrowed;
  const matches =
    search.order === 'date' ? newestFirst(narrowed.matches, index.facets) : narrowed.matches;
  const first = matches.slice(0, shown);
  const fragments = await Promise.all(first.map((match) => match.data()));
  const results = fragments.flatMap((fragment, place): FoundStory[] => {
    const result = readResult(fragment);
    const topicsOf = index.facets.stories.get(first[place]?.id ?? '')?.topics ?? [];
    const allTopics = topicsOf.flatMap((topic) => index.facets.topics[topic] ?? []);
    return result === null ? [] : [{ ...result, allTopics }];
  });
  return {
    found: all.length,
    total: matches.length,
    results,
    topics,
    publishers,
    days: index.facets.days,
    foundWords: [...new Set(fragments.flatMap(foundWords))],
  };
}

/** Matches in the order of their stories, the newest first; those with an uncertain date come last. */
function newestFirst(matches: readonly Match[], { stories }: FacetIndex): Match[] {
  const byName = new Map(matches.map((match) => [match.id, match]));
  return [...stories.keys()].flatMap((name) => byName.get(name) ?? []);
}
