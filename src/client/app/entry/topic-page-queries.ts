import type { QueryClient } from '@tanstack/react-query';
import { combinationListQuery } from '#client/queries/lists/combination-list-query.ts';
import {
  findNewestOnTopic,
  topicNameQuery,
  topicQuery,
} from '#client/queries/topics/topic-query.ts';
import type { Address } from '#client/routes/addresses.ts';
import { loadNewest, loadOlder } from './load-river.ts';

/** Loads what the page of a topic, or of several, shows at first. */
export async function loadTopicPage(
  client: QueryClient,
  { topics, pageNumber }: Extract<Address, { page: 'topic' }>,
): Promise<void> {
  const [only, second] = topics;
  if (only !== undefined && second === undefined && pageNumber !== null) {
    await client.ensureQueryData(topicNameQuery(only));
    return loadOlder(client, `topics/${only}`, pageNumber, (of) => findNewestOnTopic(of, only));
  }
  const known = await client.ensureQueryData(topicQuery(topics));
  if (known === null) return;
  if (only !== undefined && known.firstPage !== null) {
    await loadNewest(client, `topics/${only}`, known.firstPage);
  } else {
    await client.ensureInfiniteQueryData(combinationListQuery(topics));
  }
}
