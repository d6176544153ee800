import type { ChosenTopics } from '#client/queries/topics/topic-query.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import type { Topic } from '#dataset/story.ts';
import type { TopicSlug } from '#dataset/values.ts';

/**
 * The topics of a page and those beside them, each with where choosing it leads. How many stories another
 * topic has in all is not among it: that changes with stories that the page doesn't show.
 */
export function choicesBeside({ chosen, count, related }: ChosenTopics): TopicChoice[] {
  const slugs = chosen.map(({ slug }) => slug);
  return [
    ...chosen.map((topic) => ({ ...chosenAmong(topic, slugs), count })),
    ...related.map(({ count: left, ...topic }) => choiceOf(topic, slugs, null, left)),
  ];
}

/** A topic that is the only one chosen, without how many stories it has. */
export function chosenAlone(topic: Topic): TopicChoice {
  return { ...chosenAmong(topic, [topic.slug]), count: null };
}

function chosenAmong({ slug, name }: Topic, chosen: readonly TopicSlug[]) {
  const rest = chosen.filter((other) => other !== slug);
  return { slug, name, isChosen: true, to: topicsPath(rest), addition: null };
}

/** `left` is how many stories remain if the topic is added to those chosen. */
export function choiceOf(
  { slug, name }: Topic,
  chosen: readonly TopicSlug[],
  count: number | null,
  left: number,
): TopicChoice {
  const addition = left === 0 ? null : { to: topicsPath([...chosen, slug]), count: left };
  return { slug, name, count, isChosen: false, to: topicsPath([slug]), addition };
}
