import { useQuery } from '@tanstack/react-query';
import { frontPath } from '#client/lib/addresses.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import { useList } from '#client/queries/use-list.ts';
import { ListBody } from '#client/story/list-body.tsx';
import type { PageName } from '#dataset/values.ts';

type FrontRiverProps = { firstPage: PageName; pageNumber: number | null };

/** The river of all stories; its newest page is led by the first story and its timeline. */
export function FrontRiver({ firstPage, pageNumber }: FrontRiverProps) {
  const list = useList('all', firstPage, pageNumber);
  const lead = list.status === 'ready' && pageNumber === null ? list.stories[0] : undefined;
  const story = useQuery(storyQuery(lead?.id)).data;
  return (
    <ListBody list={list} olderPath={frontPath} {...(lead !== undefined && { lead: { story } })} />
  );
}
