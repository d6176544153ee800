import type { QueryClient } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import type { DatasetReader } from '#client/queries/dataset-reader.ts';
import type { ListPage, StorySummary, TopicCombinations } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';
import { findOlderPage } from './find-page.ts';
import { riverQuery } from './river-query.ts';

/** The minimum number of stories in a step of a combination, if there are as many. */
const enough = 12;

/**
 * The stories that are in the lists of all given topics: the shortest of these lists, without
 * stories that lack a topic. The pages of the list that can't hold any are not read.
 */
export function combinationListQuery(topics: readonly TopicEntry[]) {
  const slugs = topics.map((topic) => topic.slug);
  const shortest = shortestOf(topics);
  return riverQuery(`topics/${slugs.join('+')}`, shortest.firstPage, async (step, context) => {
    const sets = await setsInCommon(shortest, slugs, context.client);
    const left = countStories(sets) - step.shown;
    const stories: StorySummary[] = [];
    let older: PageName | null = left > 0 ? step.name : null;
    while (older !== null && stories.length < enough) {
      const page: ListPage = await context.read('lists', older, context.signal);
      for (const story of page.stories) if (standsUnder(story, slugs)) stories.push(story);
      if (stories.length >= left) older = null;
      else if (sets === null) older = page.older;
      else older = await findNextPage(page, sets, context);
    }
    return { number: null, older, stories };
  });
}

/** The topic with the fewest stories. There must be at least one topic. */
export function shortestOf(topics: readonly TopicEntry[]): TopicEntry {
  return topics.reduce((a, b) => (b.count < a.count ? b : a));
}

/**
 * The topic sets in a topic's list that have all given topics. Null if unknown, because they can't be
 * loaded or belong to another edition.
 */
async function setsInCommon(
  { slug, firstPage }: TopicEntry,
  topics: readonly TopicSlug[],
  client: QueryClient,
): Promise<TopicCombinations['sets'] | null> {
  const query = combinationsQuery(slug);
  const isOurs = (read: TopicCombinations | null) => read?.firstPage === firstPage;
  const kept = await client.fetchQuery(query).catch(() => null);
  // What was kept may be older than the list.
  const combinations = isOurs(kept)
    ? kept
    : await client.fetchQuery({ ...query, staleTime: 0 }).catch(() => null);
  if (combinations === null || !isOurs(combinations)) return null;
  return combinations.sets.filter((set) => topics.every((topic) => set.topics.includes(topic)));
}

/** How many stories the sets have; Infinity if they are unknown. */
function countStories(sets: TopicCombinations['sets'] | null): number {
  return sets?.reduce((sum, { count }) => sum + count, 0) ?? Number.POSITIVE_INFINITY;
}

/** The name of the next older page that may hold stories of the sets. */
function findNextPage(
  page: ListPage,
  sets: TopicCombinations['sets'],
  { read, signal }: { read: DatasetReader; signal: AbortSignal },
): Promise<PageName | null> {
  const older = sets
    .flatMap(({ pages }) => pages)
    .filter(([, oldest]) => oldest < page.number)
    .map(([newest]) => Math.min(newest, page.number - 1));
  const next = older.reduce((a, b) => Math.max(a, b), 0);
  return next === 0 ? Promise.resolve(null) : findOlderPage(read, page, next, signal);
}

function standsUnder(story: StorySummary, slugs: readonly TopicSlug[]): boolean {
  const listed = story.listedUnder ?? story.topics.map((topic) => topic.slug);
  return slugs.every((slug) => listed.includes(slug));
}
