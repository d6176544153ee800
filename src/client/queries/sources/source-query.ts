import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { askEdition } from '#client/queries/edition.ts';
import type { SourceEntry } from '#dataset/manifest.ts';
import type { SourceDomain } from '#dataset/values.ts';

/**
 * A publisher, from the manifest or from the file with the rarer ones. Null if it is in neither.
 */
export function sourceQuery(domain: SourceDomain) {
  return queryOptions({
    queryKey: ['source', domain],
    queryFn: ({ client, meta, signal }): Promise<SourceEntry | null> =>
      askEdition(client, async ({ sources, moreSources }) => {
        const known = sources.find((source) => source.domain === domain);
        if (known !== undefined || moreSources === null) return known ?? null;
        const more = await readerOf(meta)('sources', moreSources, signal);
        return more.find((source) => source.domain === domain) ?? null;
      }),
  });
}
