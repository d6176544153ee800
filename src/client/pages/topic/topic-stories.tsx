import { combinationListQuery, shortestOf } from '#client/queries/lists/combination-list-query.ts';
import { useList } from '#client/queries/lists/use-list.ts';
import { useRiver } from '#client/queries/lists/use-river.ts';
import { topicsPath } from '#client/routes/addresses.ts';
import { ListBody } from '#client/story/list/list-body.tsx';
import type { TopicEntry } from '#dataset/manifest.ts';

type TopicStoriesProps = { chosen: readonly TopicEntry[]; pageNumber: number | null };

/** The river of one topic, or of the stories that several topics have in common. */
export function TopicStories({ chosen, pageNumber }: TopicStoriesProps) {
  const [only, ...others] = chosen;
  if (only === undefined) return null;
  return others.length === 0 ? (
    <OneTopic pageNumber={pageNumber} topic={only} />
  ) : (
    <SeveralTopics topics={chosen} />
  );
}

function OneTopic({ topic, pageNumber }: { topic: TopicEntry; pageNumber: number | null }) {
  const list = useList(`topics/${topic.slug}`, topic.firstPage, pageNumber);
  return (
    <ListBody
      about={[topic.slug]}
      list={list}
      olderPath={(page) => topicsPath([topic.slug], page)}
    />
  );
}

/** Without scripts, "Older stories" of a combination leads to the list of its rarest topic. */
function SeveralTopics({ topics }: { topics: readonly TopicEntry[] }) {
  const list = useRiver(combinationListQuery(topics));
  return (
    <ListBody
      about={topics.map(({ slug }) => slug)}
      list={list}
      olderPath={() => topicsPath([shortestOf(topics).slug])}
    />
  );
}
