import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { storyQuery } from '#client/queries/story-query.ts';
import { StoryCard } from '#client/story/card/story-card.tsx';
import { ScrollSentinel } from '#client/ui/scroll-sentinel.tsx';
import type { StorySummary } from '#dataset/list.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';

type SavedStoryProps = { story: StorySummary; timeZone: string };

/**
 * A saved story as it is now, which is read once the reader is near it; as it was when it was saved,
 * until then, and where it can't be had any more.
 */
export function SavedStory({ story, timeZone }: SavedStoryProps) {
  const [isNear, setNear] = useState(false);
  const onReach = useCallback(() => setNear(true), []);
  const { data } = useQuery(storyQuery(isNear ? story.id : undefined));
  const current = data === undefined ? story : summarizeStory(data);
  return (
    <div>
      <ScrollSentinel onReach={onReach} />
      <StoryCard heading="h2" story={current} timeZone={timeZone} weight="major" withDate />
    </div>
  );
}
