import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import { askEdition } from '#client/queries/edition.ts';
import type { PublisherList } from '#dataset/manifest.ts';

/** Every publisher of the edition, the ones with the most stories first. */
export function publishersQuery() {
  return queryOptions({
    queryKey: ['publishers'],
    queryFn: ({ client, meta, signal }): Promise<PublisherList> =>
      askEdition(client, async ({ publishers, morePublishers }) => {
        if (morePublishers === null) return publishers;
        return [...publishers, ...(await readerOf(meta)('publishers', morePublishers, signal))];
      }),
  });
}
