import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { isGone, renewEdition } from '#client/queries/edition.ts';
import type { PageName } from '#dataset/values.ts';
import { entryQuery, listQuery } from './river-query.ts';
import { type RiverState, useRiver } from './use-river.ts';

/** A list from its newest page on. */
export function useNewest(list: string, firstPage: PageName): RiverState {
  return useRiver(listQuery(list, firstPage));
}

/** A list from the page with the given number on; `missing` if it has no such page. */
export function useOlder(
  list: string,
  pageNumber: number,
  findNewest: (client: QueryClient) => Promise<PageName | null>,
): RiverState | { status: 'missing' } {
  const client = useQueryClient();
  const entry = useQuery(entryQuery(list, pageNumber, findNewest));
  const river = useRiver(listQuery(list, entry.data ?? undefined));
  if (entry.isError) {
    const retry = async () => {
      if (isGone(entry.error)) await renewEdition(client).catch(() => undefined);
      await entry.refetch();
    };
    return { status: 'failed', error: entry.error, retry: () => void retry() };
  }
  return entry.data === null ? { status: 'missing' } : river;
}
