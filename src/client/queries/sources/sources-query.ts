import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { askEdition } from '#client/queries/edition.ts';
import type { SourceList } from '#dataset/manifest.ts';

/** Every publisher of the edition, the ones with the most stories first. */
export function sourcesQuery() {
  return queryOptions({
    queryKey: ['sources'],
    queryFn: ({ client, meta, signal }): Promise<SourceList> =>
      askEdition(client, async ({ sources, moreSources }) => {
        if (moreSources === null) return sources;
        return [...sources, ...(await readerOf(meta)('sources', moreSources, signal))];
      }),
  });
}
