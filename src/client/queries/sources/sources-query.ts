import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { manifestQuery } from '#client/queries/manifest-query.ts';
import type { SourceList } from '#dataset/manifest.ts';

/** Every publisher of the edition, the ones with the most stories first. */
export function sourcesQuery() {
  return queryOptions({
    queryKey: ['sources'],
    queryFn: async ({ client, meta, signal }): Promise<SourceList> => {
      const { sources, moreSources } = await client.fetchQuery(manifestQuery());
      if (moreSources === null) return sources;
      return [...sources, ...(await readerOf(meta)('sources', moreSources, signal))];
    },
  });
}
