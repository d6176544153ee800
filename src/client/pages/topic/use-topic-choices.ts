import { useQuery } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { countCombination } from '#client/queries/lists/count-combination.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import type { TopicCombinations } from '#dataset/list.ts';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { TopicSlug } from '#dataset/values.ts';

/**
 * All topics, each with where choosing it leads. `count` is the number of stories in the current choice; null
 * while unknown.
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
    choices: topics.map((topic) => choiceOf(topic, slugs, combinations, count)),
  };
}

function choiceOf(
  topic: TopicEntry,
  chosen: readonly TopicSlug[],
  combinations: TopicCombinations | undefined,
  count: number | null,
): TopicChoice {
  const { slug, name } = topic;
  if (chosen.includes(slug)) {
    const rest = chosen.filter((other) => other !== slug);
    return { slug, name, count, isChosen: true, to: topicsPath(rest), addition: null };
  }
  const narrowed = [...chosen, slug];
  const left = combinations === undefined ? 0 : countCombination(combinations, narrowed);
  return {
    slug,
    name,
    count: topic.count,
    isChosen: false,
    to: topicsPath([slug]),
    addition: left === 0 ? null : { to: topicsPath(narrowed), count: left },
  };
}
