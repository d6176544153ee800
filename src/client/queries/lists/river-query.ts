import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import type { StorySummary } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';

/** One step of a river. `number` is the number of its list page, or null if it combines several. */
export type RiverPage = {
  number: number | null;
  older: PageName | null;
  stories: readonly StorySummary[];
};

type ReadPage = (read: DatasetReader, name: PageName, signal: AbortSignal) => Promise<RiverPage>;

/**
 * A list, starting at one of its pages and continuing towards the oldest. `list` identifies the
 * list, so that its old contents stay visible while a newer edition loads.
 */
export function riverQuery(list: string, firstPage: PageName, readPage: ReadPage) {
  return infiniteQueryOptions({
    queryKey: ['list', list, firstPage],
    queryFn: ({ meta, pageParam, signal }) => readPage(readerOf(meta), pageParam, signal),
    initialPageParam: firstPage,
    getNextPageParam: (page) => page.older,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (shown, query) => (query?.queryKey[1] === list ? shown : undefined),
  });
}

export function listQuery(list: string, firstPage: PageName) {
  return riverQuery(list, firstPage, (read, name, signal) => read('lists', name, signal));
}

/** The minimum number of stories in a step of a combination, if there are as many. */
const enough = 12;

/**
 * The stories that are in the lists of all given topics: the shortest of these lists, without
 * stories that lack a topic.
 */
export function combinationListQuery(topics: readonly TopicEntry[]) {
  const slugs = topics.map((topic) => topic.slug);
  const shortest = shortestOf(topics);
  return riverQuery(`topics/${slugs.join('+')}`, shortest.firstPage, async (read, name, signal) => {
    const stories: StorySummary[] = [];
    let older: PageName | null = name;
    while (older !== null && stories.length < enough) {
      const page: RiverPage = await read('lists', older, signal);
      stories.push(...page.stories.filter((story) => standsUnder(story, slugs)));
      older = page.older;
    }
    return { number: null, older, stories };
  });
}

/** The topic with the fewest stories. There must be at least one topic. */
export function shortestOf(topics: readonly TopicEntry[]): TopicEntry {
  return topics.reduce((a, b) => (b.count < a.count ? b : a));
}

function standsUnder(story: StorySummary, slugs: readonly TopicSlug[]): boolean {
  const listed = story.listedUnder ?? story.topics.map((topic) => topic.slug);
  return slugs.every((slug) => listed.includes(slug));
}

/**
 * The name of the list page with a number, or of the newest page if the number is null. Null if the
 * list has no such page.
 */
export function entryQuery(firstPage: PageName, pageNumber: number | null) {
  return queryOptions({
    queryKey: ['list-entry', firstPage, pageNumber],
    queryFn: async ({ meta, signal }): Promise<PageName | null> => {
      if (pageNumber === null) return firstPage;
      let name: PageName | null = firstPage;
      while (name !== null) {
        const page: { number: number; older: PageName | null } = await readerOf(meta)(
          'lists',
          name,
          signal,
        );
        if (page.number <= pageNumber) return page.number === pageNumber ? name : null;
        name = page.older;
      }
      return null;
    },
    ...(pageNumber === null && { initialData: firstPage }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
