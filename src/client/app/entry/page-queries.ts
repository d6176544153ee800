import type { QueryClient } from '@tanstack/react-query';
import { contentsQuery, findNewest } from '#client/queries/contents-query.ts';
import { storyQuery } from '#client/queries/story-query.ts';
import type { Address } from '#client/routes/addresses.ts';
import { leadOf } from '#client/story/list/plan-rows.ts';
import { loadNewest, loadOlder } from './load-river.ts';

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
      return (await import('./topic-page-queries.ts')).loadTopicPage(client, address);
    case 'publisher':
    case 'archive':
    case 'publishers':
      return (await import('./directory-page-queries.ts')).loadDirectoryPage(client, address);
  }
}

async function loadFront(client: QueryClient, pageNumber: number | null): Promise<void> {
  if (pageNumber !== null) return loadOlder(client, 'all', pageNumber, findNewest);
  const { firstPage } = await client.ensureQueryData(contentsQuery());
  if (firstPage === null) return;
  const list = await loadNewest(client, 'all', firstPage);
  const lead = leadOf(list.pages[0]?.stories ?? []);
  if (lead !== undefined) await client.ensureQueryData(storyQuery(lead.id));
}
