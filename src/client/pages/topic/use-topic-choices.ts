import { useQuery } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { countCombination } from '#client/queries/lists/count-combination.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { TopicSlug } from '#dataset/values.ts';

/**
 * The chosen topics, and those that narrow the choice further, each with the number of stories that
 * remain. `count` is the number of stories in the current choice; null while unknown.
 */
export function useTopicChoices(
  topics: readonly TopicEntry[],
  chosen: readonly TopicEntry[],
): { choices: TopicChoice[]; count: number | null } {
  const [first, ...others] = chosen;
  const combinations = useQuery(combinationsQuery(first?.slug)).data;
  const slugs = chosen.map((topic) => topic.slug);
  const known = combinations === undefined ? null : countCombination(combinations, slugs);
  const count = others.length === 0 ? (first?.count ?? null) : known;
  return {
    count,
    choices: topics.flatMap((topic) => choiceOf(topic, slugs, combinations, count)),
  };
}

function choiceOf(
  { slug, name }: TopicEntry,
  chosen: readonly TopicSlug[],
  combinations: TopicCombinations | undefined,
  count: number | null,
): TopicChoice[] {
  if (chosen.includes(slug)) {
    const rest = chosen.filter((other) => other !== slug);
    return [{ slug, name, count, isChosen: true, to: topicsPath(rest) }];
  }
  if (combinations === undefined) return [];
  const narrowed = [...chosen, slug];
  const left = countCombination(combinations, narrowed);
  return left === 0 ? [] : [{ slug, name, count: left, isChosen: false, to: topicsPath(narrowed) }];
}
