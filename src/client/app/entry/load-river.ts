import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { entryQuery, listQuery, type RiverPage } from '#client/queries/lists/river-query.ts';
import type { PageName } from '#dataset/values.ts';

/** Loads the part of a list that a page shows at first. Null if the list has no page of that number. */
export async function loadRiver(
  client: QueryClient,
  list: string,
  firstPage: PageName,
  pageNumber: number | null,
): Promise<InfiniteData<RiverPage> | null> {
  const entry = await client.ensureQueryData(entryQuery(firstPage, pageNumber));
  return entry === null ? null : client.ensureInfiniteQueryData(listQuery(list, entry));
}
