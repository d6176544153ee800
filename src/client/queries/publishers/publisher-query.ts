import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { askEdition } from '#client/queries/edition.ts';
import type { PublisherEntry } from '#dataset/manifest.ts';
import type { PublisherDomain } from '#dataset/values.ts';

/**
 * A publisher, from the manifest or from the file with the rarer ones. Null if it is in neither.
 */
export function publisherQuery(domain: PublisherDomain) {
  return queryOptions({
    queryKey: ['publisher', domain],
    queryFn: ({ client, meta, signal }): Promise<PublisherEntry | null> =>
      askEdition(client, async ({ publishers, morePublishers }) => {
        const known = publishers.find((publisher) => publisher.domain === domain);
        if (known !== undefined || morePublishers === null) return known ?? null;
        const more = await readerOf(meta)('publishers', morePublishers, signal);
        return more.find((publisher) => publisher.domain === domain) ?? null;
      }),
  });
}
