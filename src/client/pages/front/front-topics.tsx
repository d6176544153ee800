import { topicsPath } from '#client/routes/addresses.ts';
import { TopicFilter } from '#client/topics/topic-filter.tsx';
import type { TopicChoice } from '#client/topics/topic-option.tsx';
import type { TopicEntry } from '#dataset/manifest.ts';

/** All topics, each leading to its stories. */
export function FrontTopics({ topics }: { topics: readonly TopicEntry[] }) {
  return <TopicFilter choices={topics.map(choiceOf)} isFiltered={false} />;
}

function choiceOf({ slug, name, count }: TopicEntry): TopicChoice {
  return { slug, name, count, isChosen: false, to: topicsPath([slug]), addition: null };
}
