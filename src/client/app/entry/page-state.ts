import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Address } from '#client/routes/addresses.ts';
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

/**
 * Notes which queries components ask from now on; the function that it returns ends that and tells.
 * Queries that others needed on their way are not among them.
 */
export function watchQueries(client: QueryClient): () => Query[] {
  const asked = new Set<Query>();
  const stop = client.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'observerResultsUpdated') asked.add(query);
  });
  return () => {
    stop();
    return [...asked];
  };
}

/** The answers to queries, without those that were not asked for at all. */
export function answersOf(queries: readonly Query[]): PageState['answers'] {
  return queries
    .filter((query) => query.state.data !== undefined)
    .map((query) => [query.queryKey, query.state.data] as const);
}

/** Gives a client the answers that came with the page. */
export function fillClient(client: QueryClient, answers: PageState['answers']): void {
  for (const [key, data] of answers) client.setQueryData(key, data);
}
