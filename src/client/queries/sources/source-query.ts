import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { manifestQuery } from '#client/queries/manifest-query.ts';
import type { SourceEntry } from '#dataset/manifest.ts';
import type { SourceDomain } from '#dataset/values.ts';

/**
 * A publisher, from the manifest or from the file with the rarer ones. Null if it is in neither.
 */
export function sourceQuery(domain: SourceDomain) {
  return queryOptions({
    queryKey: ['source', domain],
    queryFn: async ({ client, meta, signal }): Promise<SourceEntry | null> => {
      const { sources, moreSources } = await client.ensureQueryData(manifestQuery());
      const known = sources.find((source) => source.domain === domain);
      if (known !== undefined || moreSources === null) return known ?? null;
      const more = await readerOf(meta)('sources', moreSources, signal);
      return more.find((source) => source.domain === domain) ?? null;
    },
  });
}
