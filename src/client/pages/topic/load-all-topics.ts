import type { QueryClient } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { countCombination } from '#client/queries/lists/count-combination.ts';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import type { TopicSlug } from '#dataset/values.ts';
import { choiceOf } from './topic-choices.ts';

/**
 * All topics that can be chosen besides some, with how many stories each has in all. Most readers never ask
 * for them; this code is loaded on use.
 *
 * @throws DatasetError
 */
export async function loadAllTopics(
  client: QueryClient,
  chosen: readonly TopicSlug[],
): Promise<TopicChoice[]> {
  const { topics } = await client.fetchQuery(contentsQuery());
  const combinations = await client.fetchQuery(combinationsQuery(chosen[0]));
  return topics
    .filter(({ slug }) => !chosen.includes(slug))
    .map(({ slug, name, count }) =>
      choiceOf({ slug, name }, chosen, count, countCombination(combinations, [...chosen, slug])),
    );
}
