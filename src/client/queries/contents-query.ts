import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Manifest } from '#dataset/manifest.ts';
import type { PageName } from '#dataset/values.ts';
import { manifestQuery } from './manifest-query.ts';

/** What the front page, topics and the search show of the manifest: all but the publishers. */
export type Contents = Pick<Manifest, 'firstPage' | 'topics'> & { storyCount: number };

/** Pages come with this in place of the manifest, which would be most of a page. */
export function contentsQuery() {
  return queryOptions({
    queryKey: ['contents'],
    queryFn: async ({ client }) => contentsOf(await client.fetchQuery(manifestQuery())),
  });
}

export function contentsOf({ firstPage, topics, counts }: Manifest): Contents {
  return { firstPage, topics, storyCount: counts.stories };
}

/** The newest page of the list of all stories; null where there are none. */
export async function findNewest(client: QueryClient): Promise<PageName | null> {
  return (await client.fetchQuery(contentsQuery())).firstPage;
}
