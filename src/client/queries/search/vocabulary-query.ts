import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';

/** The words that a mistyped one may have meant. */
export function vocabularyQuery() {
  return queryOptions({
    queryKey: ['vocabulary'],
    queryFn: ({ meta, signal }) => readerOf(meta)('search/words', '', signal),
  });
}
