import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Address } from '#client/routes/addresses.ts';
import type { Site } from '#dataset/manifest.ts';

/** The data embedded in a built page for its first render. */
export type PageState = {
  /** The kind of page that was built. Hosts serve the not-found page for addresses without one. */
  page: Address['page'];
  site: Site;
  /** The answers to its queries. */
  answers: readonly (readonly [QueryKey, unknown])[];
};

/** The id of the element that holds the state, as JSON. */
export const pageStateId = 'lede-state';

/**
 * Records the queries that components observe from now on. The returned function stops recording
 * and returns them. Queries that were only fetched on behalf of others are not included.
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

/** The keys and data of the queries that have data. */
export function answersOf(queries: readonly Query[]): PageState['answers'] {
  return queries
    .filter((query) => query.state.data !== undefined)
    .map((query) => [query.queryKey, query.state.data] as const);
}

/** Puts the embedded answers into a client's cache. */
export function fillClient(client: QueryClient, answers: PageState['answers']): void {
  for (const [key, data] of answers) client.setQueryData(key, data);
}
