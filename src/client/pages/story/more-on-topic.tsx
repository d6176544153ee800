import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listQuery } from '#client/queries/lists/river-query.ts';
import { manifestQuery } from '#client/queries/manifest-query.ts';
import { ScrollSentinel } from '#client/ui/scroll-sentinel.tsx';
import type { TopicEntry } from '#dataset/manifest.ts';
import type { Story, Topic } from '#dataset/story.ts';
import { MoreStories } from './more-stories.tsx';

type MoreOnTopicProps = { topic: Topic; besides: Story };

/** Other stories on a story's topic, fetched when the reader scrolls near. */
export function MoreOnTopic({ topic, besides }: MoreOnTopicProps) {
  const [isNear, setNear] = useState(false);
  const manifest = useQuery({ ...manifestQuery(), enabled: isNear });
  const entry = manifest.data?.topics.find(({ slug }) => slug === topic.slug);
  return (
    <>
      {!isNear && <ScrollSentinel onReach={() => setNear(true)} />}
      {entry !== undefined && <TopicList besides={besides} topic={entry} />}
    </>
  );
}

function TopicList({ topic, besides }: { topic: TopicEntry; besides: Story }) {
  const list = useInfiniteQuery(listQuery(`topics/${topic.slug}`, topic.firstPage));
  const covered = new Set(besides.coverage.map((report) => report.storyId));
  const others = list.data?.pages[0]?.stories.filter(
    ({ id }) => id !== besides.id && !covered.has(id),
  );
  return others === undefined || others.length === 0 ? null : (
    <MoreStories stories={others.slice(0, 4)} topic={topic} />
  );
}
