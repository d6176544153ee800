import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Address } from '#client/lib/addresses.ts';
import type { Site } from '#dataset/manifest.ts';

/** What a page carries along for its first paint. */
export type PageState = {
  /** What kind of page it is: hosts answer with the not-found page where they have no other. */
  page: Address['page'];
  site: Site;
  /** The answers to its queries. */
  answers: readonly (readonly [QueryKey, unknown])[];
};

/** The element that holds the state, as JSON. */
export const pageStateId = 'lede-state';

/** Everything a client has learnt. A query that was not asked has no answer. */
export function answersOf(client: QueryClient): PageState['answers'] {
  return client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.data !== undefined)
    .map((query) => [query.queryKey, query.state.data] as const);
}

/** Gives a client the answers that came with the page. */
export function fillClient(client: QueryClient, answers: PageState['answers']): void {
  for (const [key, data] of answers) client.setQueryData(key, data);
}
