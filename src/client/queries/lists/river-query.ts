import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import { isGone, renewOnceFor } from '#client/queries/edition.ts';
import type { ListedStory } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';
import { findPage } from './find-page.ts';

/** One step of a river. `number` is the number of its list page, or null if it combines several. */
export type RiverPage = {
  number: number | null;
  older: PageName | null;
  stories: readonly ListedStory[];
};

/** The page at which a step starts, and how many stories the earlier steps have. */
type RiverStep = { name: PageName; shown: number };

type ReadStep = (
  step: RiverStep,
  context: { client: QueryClient; read: DatasetReader; signal: AbortSignal },
) => Promise<RiverPage>;

/**
 * A list, starting at one of its pages and continuing towards the oldest. `list` identifies the
 * list, so that its old contents stay visible while a newer edition loads.
 */
export function riverQuery(list: string, firstPage: PageName, readStep: ReadStep) {
  return infiniteQueryOptions({
    queryKey: ['list', list, firstPage],
    queryFn: ({ client, meta, pageParam, signal }) =>
      renewIfGone(client, pageParam.name, () =>
        readStep(pageParam, { client, read: readerOf(meta), signal }),
      ),
    initialPageParam: { name: firstPage, shown: 0 },
    getNextPageParam: ({ older, stories }, _steps, { shown }): RiverStep | null =>
      older === null ? null : { name: older, shown: shown + stories.length },
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (shown, query) => (query?.queryKey[1] === list ? shown : undefined),
  });
}

/**
 * Reads pages of a list from a page on. If one is gone, the list begins with another page in a new
 * edition, which the page that shows it then asks for.
 */
async function renewIfGone<Answer>(
  client: QueryClient,
  from: PageName,
  read: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await read();
  } catch (error) {
    if (isGone(error)) await renewOnceFor(client, from);
    throw error;
  }
}

export function listQuery(list: string, firstPage: PageName) {
  return riverQuery(list, firstPage, ({ name }, { read, signal }) => read('lists', name, signal));
}

/**
 * The name of the list page with a number, or of the newest page if the number is null. Null if the
 * list has no such page.
 */
export function entryQuery(firstPage: PageName, pageNumber: number | null) {
  return queryOptions({
    queryKey: ['list-entry', firstPage, pageNumber],
    queryFn: ({ client, meta, signal }): Promise<PageName | null> =>
      pageNumber === null
        ? Promise.resolve(firstPage)
        : renewIfGone(client, firstPage, () =>
            findPage(readerOf(meta), firstPage, pageNumber, signal),
          ),
    ...(pageNumber === null && { initialData: firstPage }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
