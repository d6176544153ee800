import type { QueryClient } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import type { StorySummary } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { PageName, TopicSlug } from '#dataset/values.ts';
import { countCombination } from './count-combination.ts';
import { type RiverPage, riverQuery } from './river-query.ts';

/** The minimum number of stories in a step of a combination, if there are as many. */
const enough = 12;

/**
 * The stories that are in the lists of all given topics: the shortest of these lists, without
 * stories that lack a topic, up to the last one that the topics have in common.
 */
export function combinationListQuery(topics: readonly TopicEntry[]) {
  const slugs = topics.map((topic) => topic.slug);
  const { firstPage } = shortestOf(topics);
  return riverQuery(`topics/${slugs.join('+')}`, firstPage, async (step, context) => {
    const left = (await countStories(topics, context.client)) - step.shown;
    const stories: StorySummary[] = [];
    let older: PageName | null = left > 0 ? step.name : null;
    while (older !== null && stories.length < enough) {
      const page: RiverPage = await context.read('lists', older, context.signal);
      for (const story of page.stories) if (standsUnder(story, slugs)) stories.push(story);
      older = stories.length < left ? page.older : null;
    }
    return { number: null, older, stories };
  });
}

/** The topic with the fewest stories. There must be at least one topic. */
export function shortestOf(topics: readonly TopicEntry[]): TopicEntry {
  return topics.reduce((a, b) => (b.count < a.count ? b : a));
}

/**
 * How many stories the topics have in common. Infinity if unknown, because the counts can't be
 * loaded or belong to another edition.
 */
async function countStories(
  [first, ...others]: readonly TopicEntry[],
  client: QueryClient,
): Promise<number> {
  if (first === undefined) return 0;
  const query = combinationsQuery(first.slug);
  const combinations = await client.fetchQuery(query).catch(() => null);
  if (combinations === null || countCombination(combinations, [first.slug]) !== first.count) {
    return Number.POSITIVE_INFINITY;
  }
  return countCombination(combinations, [first.slug, ...others.map(({ slug }) => slug)]);
}

function standsUnder(story: StorySummary, slugs: readonly TopicSlug[]): boolean {
  const listed = story.listedUnder ?? story.topics.map((topic) => topic.slug);
  return slugs.every((slug) => listed.includes(slug));
}
