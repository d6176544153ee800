import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';

/** The vocabulary for correcting misspelt search words. */
export function vocabularyQuery() {
  return queryOptions({
    queryKey: ['vocabulary'],
    queryFn: ({ meta, signal }) => readerOf(meta)('search/words', '', signal),
  });
}
