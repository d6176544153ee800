import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { entryQuery, listQuery, type RiverPage } from '#client/queries/lists/river-query.ts';
import type { PageName } from '#dataset/values.ts';

/** Loads the newest part of a list. */
export function loadNewest(
  client: QueryClient,
  list: string,
  firstPage: PageName,
): Promise<InfiniteData<RiverPage>> {
  return client.ensureInfiniteQueryData(listQuery(list, firstPage));
}

/** Loads the part of a list that an older page shows at first, if the list has such a page. */
export async function loadOlder(
  client: QueryClient,
  list: string,
  pageNumber: number,
  findNewest: (client: QueryClient) => Promise<PageName | null>,
): Promise<void> {
  const entry = await client.ensureQueryData(entryQuery(list, pageNumber, findNewest));
  if (entry !== null) await loadNewest(client, list, entry);
}
