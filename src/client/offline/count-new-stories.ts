import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { listQuery, type RiverPage } from '#client/queries/lists/river-query.ts';
import type { ListedStory } from '#dataset/list.ts';
import type { PageName } from '#dataset/values.ts';

/** How many pages of a new list are read at most; beyond them, how many stories are new is not told. */
const mostPages = 3;

/**
 * How many stories the list of a new edition has that are newer than all that the reader has: those of the edition
 * before, and those that this page shows. 0 if that can't be told.
 */
export async function countNewStories(
  client: QueryClient,
  newList: PageName | null,
  oldList: PageName | null,
): Promise<number> {
  if (newList === null || oldList === null || newList === oldList) return 0;
  try {
    const [old] = await readPages(client, oldList, 1);
    const shown = client
      .getQueriesData<InfiniteData<RiverPage>>({ queryKey: ['list', 'all'] })
      .flatMap(([, list]) => list?.pages ?? []);
    const known = [...(old?.stories ?? []), ...shown.flatMap(({ stories }) => stories)];
    return countNewer(await readPages(client, newList, mostPages), known);
  } catch {
    return 0;
  }
}

/** The pages of a list, the newest first, from one on. */
async function readPages(
  client: QueryClient,
  newest: PageName,
  count: number,
): Promise<readonly RiverPage[]> {
  const { pages } = await client.fetchInfiniteQuery({
    ...listQuery('editions', newest),
    pages: count,
  });
  return pages;
}

/**
 * How many stories of a list, the newest pages first, are newer than all that are known. 0 if it begins with nothing
 * but newer ones, for then there may be more. Stories whose date is uncertain don't count.
 */
export function countNewer(
  pages: readonly { stories: readonly ListedStory[] }[],
  known: readonly ListedStory[],
): number {
  const last = latest(known);
  const stories = pages.flatMap((page) => page.stories).filter((story) => !story.dateUncertain);
  const newer = stories.filter(({ publishedAt }) => publishedAt > last);
  return last === '' || newer.length === stories.length ? 0 : newer.length;
}

/** Instants sort by time. Empty if there is none. */
function latest(stories: readonly ListedStory[]): string {
  const times = stories.flatMap((story) => (story.dateUncertain ? [] : [story.publishedAt]));
  return times.reduce((a, b) => (b > a ? b : a), '');
}
