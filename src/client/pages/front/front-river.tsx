import { useQuery } from '@tanstack/react-query';
import { frontPath } from '#client/lib/addresses.ts';
import { useMutes } from '#client/lib/use-mutes.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import { useList } from '#client/queries/use-list.ts';
import { ListBody } from '#client/story/list-body.tsx';
import type { PageName } from '#dataset/values.ts';

type FrontRiverProps = { firstPage: PageName; pageNumber: number | null };

/** The river of all stories; its newest page is led by the first story and its timeline. */
export function FrontRiver({ firstPage, pageNumber }: FrontRiverProps) {
  const list = useList('all', firstPage, pageNumber);
  const isMuted = useMutes([]);
  const lead =
    list.status === 'ready' && pageNumber === null
      ? list.stories.find((one) => !isMuted(one))
      : undefined;
  const story = useQuery(storyQuery(lead?.id)).data;
  return (
    <ListBody
      list={list}
      olderPath={frontPath}
      {...(lead !== undefined && { lead: { id: lead.id, story } })}
    />
  );
}
