import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Address } from '#client/routes/addresses.ts';
import type { Site } from '#dataset/manifest.ts';

/** The data of a page's first paint, which the build puts into its HTML. */
export type PageState = {
  /** The kind of page. It may differ from the address's: hosts send the not-found page for many. */
  page: Address['page'];
  site: Site;
  /** The queries of its components, each with its data, in which there may be references to files. */
  answers: readonly (readonly [QueryKey, unknown])[];
};

/** The id of the element in `index.html` that holds the state, as JSON. */
export const pageStateId = 'lede-state';

/**
 * Watches which queries components use from now on. The returned function stops that, and returns
 * them; queries that were only a step on the way to others are not among them.
 */
export function watchQueries(client: QueryClient): () => Query[] {
  const used = new Set<Query>();
  const stop = client.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'observerResultsUpdated') used.add(query);
  });
  return () => {
    stop();
    return [...used];
  };
}

/** The queries that have data, each with it. */
export function answersOf(queries: readonly Query[]): PageState['answers'] {
  return queries
    .filter((query) => query.state.data !== undefined)
    .map((query) => [query.queryKey, query.state.data] as const);
}

/** Fills a client's cache with the answers that came with the page, whose data is given beside them. */
export function fillClient(
  client: QueryClient,
  answers: PageState['answers'],
  data: readonly unknown[],
): void {
  for (const [index, [key]] of answers.entries()) client.setQueryData(key, data[index]);
}
