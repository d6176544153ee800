import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { DatasetError } from '#client/queries/dataset-reader.ts';
import { useNewest } from '#client/queries/lists/use-list.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import { useIsMuted } from '#client/reader/use-is-muted.ts';
import { frontPath } from '#client/routes/addresses.ts';
import type { LeadCoverage } from '#client/story/card/lead-story.tsx';
import { ListBody } from '#client/story/list/list-body.tsx';
import { leadOf } from '#client/story/list/plan-rows.ts';
import type { Story } from '#dataset/story.ts';
import type { PageName } from '#dataset/values.ts';

/** The river of all stories, from the newest on. It leads with a story and its timeline. */
export function FrontRiver({ firstPage }: { firstPage: PageName }) {
  const list = useNewest('all', firstPage);
  const isMuted = useIsMuted([]);
  const lead =
    list.status === 'ready' ? leadOf(list.stories.filter((one) => !isMuted(one))) : undefined;
  const story = useQuery(storyQuery(lead?.id));
  return (
    <ListBody
      list={list}
      olderPath={frontPath}
      {...(lead !== undefined && { lead: { id: lead.id, coverage: coverageOf(story) } })}
    />
  );
}

function coverageOf(story: UseQueryResult<Story, DatasetError>): LeadCoverage {
  if (story.data !== undefined) return { status: 'ready', story: story.data };
  if (story.error === null) return { status: 'loading' };
  return { status: 'failed', reason: story.error.reason, retry: () => void story.refetch() };
}
