import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicSlug } from '#dataset/values.ts';

/** How many stories stand under all of some topics, by the sets of one of those topics. */
export function countCombination(
  { sets }: TopicCombinations,
  topics: readonly TopicSlug[],
): number {
  return sets
    .filter((set) => topics.every((topic) => set.topics.includes(topic)))
    .reduce((sum, set) => sum + set.count, 0);
}
