import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type DatasetReader, readerOf } from '#client/queries/dataset-reader.ts';
import type { StorySummary } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';

/** A step of a river. `number` is that of the list page, null where the step has gathered several. */
export type RiverPage = {
  number: number | null;
  older: PageName | null;
  stories: readonly StorySummary[];
};

type ReadPage = (read: DatasetReader, name: PageName, signal: AbortSignal) => Promise<RiverPage>;

/**
 * A list from one of its pages on, step by step towards the oldest. `list` tells which list it is, so
 * that what was shown of it stays while a newer edition of it loads.
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

/** How many stories a step of a combination shows at the least, where there are as many. */
const enough = 12;

/**
 * The stories that stand in the lists of several topics: the shortest of the lists, without those
 * that miss a topic.
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

/** The topic with the fewest stories, of one or more. */
export function shortestOf(topics: readonly TopicEntry[]): TopicEntry {
  return topics.reduce((a, b) => (b.count < a.count ? b : a));
}

function standsUnder(story: StorySummary, slugs: readonly TopicSlug[]): boolean {
  const listed = story.listedUnder ?? story.topics.map((topic) => topic.slug);
  return slugs.every((slug) => listed.includes(slug));
}

/**
 * Where a list is entered: the page with a number, or the newest where the number is null. Null where
 * the list has no such page.
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
