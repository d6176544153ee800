import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DatasetError } from '#client/queries/dataset-reader.ts';
import { isGone, renewEdition } from '#client/queries/edition.ts';
import { useRemembered } from '#client/routes/entry-memory.ts';
import type { ListedStory } from '#dataset/list.ts';
import type { listQuery } from './river-query.ts';

/** The loading state of a river, and of its older stories. */
export type RiverState =
  | { status: 'loading' }
  | { status: 'failed'; error: DatasetError; retry: () => void }
  | { status: 'ready'; stories: readonly ListedStory[]; older: OlderState | null };

type OlderState = {
  pageNumber: number | null;
  status: 'waiting' | 'loading' | 'failed';
  load: () => void;
};

/** Loads a river. Returning to its history entry loads as many pages as were loaded before. */
export function useRiver(query: ReturnType<typeof listQuery>): RiverState {
  const client = useQueryClient();
  const river = useInfiniteQuery(query);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = river;
  const loaded = river.data?.pages.length ?? 0;
  const [reached, setReached] = useRemembered(`pages of ${query.queryKey[1]}`, 1);
  const canGoOn = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (loaded > reached) setReached(loaded);
    else if (loaded > 0 && loaded < reached && canGoOn) void fetchNextPage();
  }, [loaded, reached, setReached, canGoOn, fetchNextPage]);
  /** After a failure, another attempt may need the names of a new edition. */
  const renewed = async () => {
    if (isGone(river.error)) await renewEdition(client).catch(() => undefined);
  };
  if (river.data === undefined) {
    const retry = () => void renewed().then(() => river.refetch());
    return river.isError ? { status: 'failed', error: river.error, retry } : { status: 'loading' };
  }
  const { pages } = river.data;
  const last = pages.at(-1);
  return {
    status: 'ready',
    stories: pages.flatMap((page) => page.stories),
    older: !river.hasNextPage
      ? null
      : {
          pageNumber: typeof last?.number === 'number' ? last.number - 1 : null,
          status: river.isFetchingNextPage
            ? 'loading'
            : river.isFetchNextPageError
              ? 'failed'
              : 'waiting',
          load: () => void renewed().then(() => river.fetchNextPage()),
        },
  };
}
