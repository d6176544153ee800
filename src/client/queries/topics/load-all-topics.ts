import type { QueryClient } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { countCombination } from '#client/queries/lists/count-combination.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { TopicSlug } from '#dataset/values.ts';

/**
 * All topics that can be chosen besides some; `left` is how many stories then remain. Most readers never ask
 * for them: this code is loaded on use.
 *
 * @throws DatasetError
 */
export async function loadAllTopics(
  client: QueryClient,
  chosen: readonly TopicSlug[],
): Promise<(TopicEntry & { left: number })[]> {
  const { topics } = await client.fetchQuery(contentsQuery());
  const combinations = await client.fetchQuery(combinationsQuery(chosen[0]));
  return topics
    .filter(({ slug }) => !chosen.includes(slug))
    .map((topic) => ({
      ...topic,
      left: countCombination(combinations, [...chosen, topic.slug]),
    }));
}
