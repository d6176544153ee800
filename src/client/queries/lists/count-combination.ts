import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicSlug } from '#dataset/values.ts';

/** How many stories have all of several topics, counted from the topic sets of one of them. */
export function countCombination(
  { sets }: TopicCombinations,
  topics: readonly TopicSlug[],
): number {
  return sets
    .filter((set) => topics.every((topic) => set.topics.includes(topic)))
    .reduce((sum, set) => sum + set.count, 0);
}
