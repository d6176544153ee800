import { useQuery } from '@tanstack/react-query';
import type { PageName } from '#dataset/values.ts';
import { entryQuery, listQuery } from './river-query.ts';
import { type RiverState, useRiver } from './use-river.ts';

/** A list from the page with the given number on; `missing` if it has no such page. */
export function useList(
  list: string,
  firstPage: PageName,
  pageNumber: number | null,
): RiverState | { status: 'missing' } {
  const entry = useQuery(entryQuery(firstPage, pageNumber));
  const river = useRiver({
    ...listQuery(list, entry.data ?? firstPage),
    enabled: typeof entry.data === 'string',
  });
  if (entry.isError) {
    return { status: 'failed', error: entry.error, retry: () => void entry.refetch() };
  }
  return entry.data === null ? { status: 'missing' } : river;
}
