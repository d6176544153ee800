import { useInfiniteQuery } from '@tanstack/react-query';
import type { StorySummary } from '#dataset/list.ts';
import type { DatasetError } from './dataset-reader.ts';
import type { listQuery } from './river-query.ts';

/** How far a river has come. `olderPage` is the number of the next page, for its link. */
export type RiverState =
  | { status: 'loading' }
  | { status: 'failed'; error: DatasetError; retry: () => void }
  | { status: 'ready'; stories: readonly StorySummary[]; older: OlderState | null };

type OlderState = {
  pageNumber: number | null;
  status: 'waiting' | 'loading' | 'failed';
  load: () => void;
};

/** A river as it stands, and the way on. */
export function useRiver(query: ReturnType<typeof listQuery>): RiverState {
  const river = useInfiniteQuery(query);
  if (river.data === undefined) {
    return river.isError
      ? { status: 'failed', error: river.error, retry: () => void river.refetch() }
      : { status: 'loading' };
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
          load: () => void river.fetchNextPage(),
        },
  };
}
