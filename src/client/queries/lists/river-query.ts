import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import type { StorySummary } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';
import { findPage } from './find-page.ts';

/** A step of a river. `number` is that of the list page, null where the step has gathered several. */
export type RiverPage = {
  number: number | null;
  older: PageName | null;
  stories: readonly StorySummary[];
};

/** Where a step begins. `shown` is how many stories the steps before it have. */
type RiverStep = { name: PageName; shown: number };

type ReadStep = (
  step: RiverStep,
  context: { client: QueryClient; read: DatasetReader; signal: AbortSignal },
) => Promise<RiverPage>;

/**
 * A list from one of its pages on, step by step towards the oldest. `list` says which list it is, so
 * that what was shown of it stays while a newer edition of it loads.
 */
export function riverQuery(list: string, firstPage: PageName, readStep: ReadStep) {
  return infiniteQueryOptions({
    queryKey: ['list', list, firstPage],
    queryFn: ({ client, meta, pageParam, signal }) =>
      readStep(pageParam, { client, read: readerOf(meta), signal }),
    initialPageParam: { name: firstPage, shown: 0 },
    getNextPageParam: ({ older, stories }, _steps, { shown }): RiverStep | null =>
      older === null ? null : { name: older, shown: shown + stories.length },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (shown, query) => (query?.queryKey[1] === list ? shown : undefined),
  });
}

export function listQuery(list: string, firstPage: PageName) {
  return riverQuery(list, firstPage, ({ name }, { read, signal }) => read('lists', name, signal));
}

/**
 * Where a list is entered: the page with a number, or the newest where the number is null. Null where
 * the list has no such page.
 */
export function entryQuery(firstPage: PageName, pageNumber: number | null) {
  return queryOptions({
    queryKey: ['list-entry', firstPage, pageNumber],
    queryFn: ({ meta, signal }): Promise<PageName | null> =>
      pageNumber === null
        ? Promise.resolve(firstPage)
        : findPage(readerOf(meta), firstPage, pageNumber, signal),
    ...(pageNumber === null && { initialData: firstPage }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
