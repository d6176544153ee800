import type { QueryClient } from '@tanstack/react-query';
import { combinationsQuery } from '#client/queries/combinations-query.ts';
import { contentsQuery } from '#client/queries/contents-query.ts';
import { combinationListQuery } from '#client/queries/lists/combination-list-query.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import type { Address } from '#client/routes/addresses.ts';
import { leadOf } from '#client/story/list/plan-rows.ts';
import { loadRiver } from './load-river.ts';

/**
 * Loads all data that the page at an address shows at first. The build does so before it renders a
 * page, the browser when a reader is about to follow a link.
 *
 * @throws DatasetError if the data can't be loaded.
 */
export async function loadPage(client: QueryClient, address: Address): Promise<void> {
  switch (address.page) {
    case 'story':
      await client.ensureQueryData(storyQuery(address.id));
      return;
    case 'not-found':
    case 'offline':
    case 'saved':
      return;
    case 'search':
      await client.ensureQueryData(contentsQuery());
      return;
    case 'front':
      return loadFront(client, address.pageNumber);
    case 'topic':
      return loadTopics(client, address);
    case 'publisher':
    case 'archive':
    case 'publishers':
      return (await import('./directory-page-queries.ts')).loadDirectoryPage(client, address);
  }
}

async function loadFront(client: QueryClient, pageNumber: number | null): Promise<void> {
  const { firstPage } = await client.ensureQueryData(contentsQuery());
  if (firstPage === null) return;
  const list = await loadRiver(client, 'all', firstPage, pageNumber);
  const lead = leadOf(list?.pages[0]?.stories ?? []);
  if (pageNumber === null && lead !== undefined) await client.ensureQueryData(storyQuery(lead.id));
}

async function loadTopics(
  client: QueryClient,
  { topics, pageNumber }: Extract<Address, { page: 'topic' }>,
): Promise<void> {
  const { topics: all } = await client.ensureQueryData(contentsQuery());
  const chosen = all.filter((topic) => topics.includes(topic.slug));
  const [first, second] = chosen;
  if (first === undefined) return;
  await client.ensureQueryData(combinationsQuery(first.slug));
  if (second === undefined) {
    await loadRiver(client, `topics/${first.slug}`, first.firstPage, pageNumber);
  } else {
    await client.ensureInfiniteQueryData(combinationListQuery(chosen));
  }
}
