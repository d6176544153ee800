import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  skipToken,
} from '@tanstack/react-query';
import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import { isGone, renewOnceFor } from '#client/queries/edition.ts';
import type { ListedStory } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';
import { findPage } from './find-page.ts';

/** A page of one of several lists that have the stories of a choice. */
export type ListPlace = { list: string; page: PageName };

/** Where a step of a river starts; null where that is found out only when it is read. */
type RiverPlace = PageName | ListPlace | null;

/** One step of a river. `number` is the number of its list page, or null if it combines several. */
export type RiverPage = {
  number: number | null;
  /** Where the next step starts; null if there is none. */
  older: RiverPlace;
  stories: readonly ListedStory[];
};

/** Where a step starts, and how many stories the earlier steps have. */
type RiverStep<Place extends RiverPlace> = { place: Place; shown: number };

export type StepContext = { client: QueryClient; read: DatasetReader; signal: AbortSignal };

/**
 * A list, starting at one of its pages and continuing towards the oldest. Disabled while the page is
 * undefined.
 */
export function listQuery(list: string, firstPage: PageName | undefined) {
  return infiniteQueryOptions({
    ...riverOptions(list, firstPage ?? null, async ({ place }, { client, read, signal }) => {
      if (typeof place !== 'string') throw new Error(`${list} is read by names`);
      return renewIfGone(client, place, () => read('lists', place, signal));
    }),
    enabled: firstPage !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * A choice of the stories of a list. What is read of it doesn't name the list's newest page, so that it
 * stays as it is until a story of the choice is added.
 */
export function choiceQuery(
  list: string,
  readStep: (step: RiverStep<ListPlace | null>, context: StepContext) => Promise<RiverPage>,
) {
  return riverOptions(list, null, ({ place, shown }, context) => {
    if (typeof place === 'string') throw new Error(`${list} is not read by names`);
    return readAnewIfGone(context.client, place?.page ?? list, () =>
      readStep({ place, shown }, context),
    );
  });
}

/** `list` identifies the list, so that its old contents stay visible while a newer edition loads. */
function riverOptions(
  list: string,
  start: RiverPlace,
  readStep: (step: RiverStep<RiverPlace>, context: StepContext) => Promise<RiverPage>,
) {
  return infiniteQueryOptions({
    queryKey: ['list', list, start],
    queryFn: ({ client, meta, pageParam, signal }) =>
      readStep(pageParam, { client, read: readerOf(meta), signal }),
    initialPageParam: { place: start, shown: 0 },
    getNextPageParam: ({ older, stories }, _steps, { shown }): RiverStep<RiverPlace> | null =>
      older === null ? null : { place: older, shown: shown + stories.length },
    placeholderData: (shown, query) => (query?.queryKey[1] === list ? shown : undefined),
  });
}

/** Reads a page of a list. If it is gone, the page that shows the list then asks for that of a new edition. */
async function renewIfGone<Answer>(
  client: QueryClient,
  file: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await read();
  } catch (error) {
    if (isGone(error)) await renewOnceFor(client, file);
    throw error;
  }
}

/** Reads what says itself where it begins. If a file is gone, it begins anew in a new edition. */
async function readAnewIfGone<Answer>(
  client: QueryClient,
  file: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  return renewIfGone(client, file, read).catch((error: unknown) => {
    if (isGone(error)) return read();
    throw error;
  });
}

/**
 * The name of the page of a list with a number, as it is in the present edition. Null if the list has no
 * such page. Disabled while the number is null.
 */
export function entryQuery(
  list: string,
  pageNumber: number | null,
  findNewest: (client: QueryClient) => Promise<PageName | null>,
) {
  return queryOptions({
    queryKey: ['list-entry', list, pageNumber],
    queryFn:
      pageNumber === null
        ? skipToken
        : ({ client, meta, signal }): Promise<PageName | null> =>
            readAnewIfGone(client, `${list} ${pageNumber}`, async () => {
              const newest = await findNewest(client);
              return newest === null ? null : findPage(readerOf(meta), newest, pageNumber, signal);
            }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
