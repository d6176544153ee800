import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { type Search, searchPath } from '#client/routes/search-address.ts';
import { findInParts } from './find-in-parts.ts';
import { askSearchIndex, openSearchIndex } from './search-index.ts';

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

/**
 * The first `shown` results of a search in the newest parts of the index, as many as `depth` says. The
 * previous results stay while they load.
 */
export function searchQuery(search: Search, shown: number, depth: number) {
  const asked = { ...search, text: search.text.trim().replace(/\s+/g, ' ') };
  return queryOptions({
    queryKey: ['search', searchPath(asked), shown, depth],
    queryFn: ({ meta }) =>
      askSearchIndex(readerOf(meta), (index) => findInParts(index, asked, shown, depth)),
    placeholderData: keepPreviousData,
  });
}
