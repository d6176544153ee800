import { queryOptions } from '@tanstack/react-query';
import { askEdition } from '#client/queries/edition.ts';
import type { PublisherList } from '#dataset/manifest.ts';
import { readPublishers } from './read-publishers.ts';

/** Every publisher of the edition, the ones with the most stories first. */
export function publishersQuery() {
  return queryOptions({
    queryKey: ['publishers'],
    queryFn: ({ client, meta, signal }): Promise<PublisherList> =>
      askEdition(client, (manifest) => readPublishers(manifest, meta, signal)),
  });
}
