import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import { allowSearchWorker } from './allow-search-worker.ts';
import { type FacetIndex, indexFacets } from './narrow-matches.ts';
import type { Fragment } from './search-result.ts';

/** A matching story. `id` is the search index's own id. */
export type Match = { id: string; data: () => Promise<Fragment> };

/** The part of Pagefind's API that is used: https://pagefind.app/docs/api/ */
type Pagefind = {
  /** Returns the best matches first. Null matches every story. */
  search: (text: string | null) => Promise<{ results: Match[] }>;
  destroy: () => Promise<void>;
};

type PagefindModule = { createInstance: () => Pagefind };

export type SearchIndex = {
  facets: FacetIndex;
  search: Pagefind['search'];
};

type OpenIndex = SearchIndex & { entry: string; close: () => void };

const folder = `${import.meta.env.BASE_URL}dataset/search/`;

/** The index in use. Replaced when it has failed or is out of date. */
let opening: Promise<OpenIndex> | null = null;
let openings = 0;

/**
 * Opens the index ahead of the first search.
 *
 * @throws DatasetError
 */
export async function openSearchIndex(read: DatasetReader): Promise<void> {
  await openOnce(read);
}

/**
 * Runs a search on the index. Finding nothing may be a failure: Pagefind returns no matches, too,
 * when it can't fetch a part of its index because the reader is offline or the site has been
 * updated. In these cases the index is reopened and the search repeated.
 *
 * @throws DatasetError
 */
export async function askSearchIndex<Answer extends { found: number }>(
  read: DatasetReader,
  ask: (index: SearchIndex) => Promise<Answer>,
): Promise<Answer> {
  const used = openOnce(read);
  const index = await used;
  const answer = await ask(index).catch(() => null);
  // In development, an edit may replace the index at any time.
  if (answer !== null && answer.found > 0 && !import.meta.hot) return answer;
  const entry = await readEntry().catch((error: unknown) => {
    giveUp(used);
    throw error;
  });
  if (answer !== null && entry === index.entry) return answer;
  giveUp(used);
  const renewed = openOnce(read);
  return ask(await renewed).catch((error: unknown) => {
    giveUp(renewed);
    throw new DatasetError('unreadable', String(error));
  });
}

function openOnce(read: DatasetReader): Promise<OpenIndex> {
  opening ??= open(read).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Makes the next search reopen the index, unless another search has already done so. */
function giveUp(used: Promise<OpenIndex>): void {
  if (opening !== used) return;
  opening = null;
  used.then((index) => index.close()).catch(() => undefined);
}

async function open(read: DatasetReader): Promise<OpenIndex> {
  const [pagefind, entry, facets] = await Promise.all([
    importPagefind(),
    readEntry(),
    read('search/facets', '', new AbortController().signal),
  ]);
  // Pagefind can't open an index without pages.
  const instance = facets.days.length === 0 ? null : pagefind.createInstance();
  return {
    entry,
    facets: indexFacets(facets),
    search: async (text) => instance?.search(text) ?? { results: [] },
    close: () => void instance?.destroy(),
  };
}

/** Browsers cache a module, even its failure to load, so each opening needs a new URL. */
async function importPagefind(): Promise<PagefindModule> {
  const address = `${folder}pagefind.js${openings === 0 ? '' : `?opening=${openings}`}`;
  openings += 1;
  allowSearchWorker(`${folder}pagefind-worker.js`);
  return import(/* @vite-ignore */ address).catch(() => {
    throw new DatasetError('unreachable', address);
  });
}

/** Reads Pagefind's entry file, which identifies the version of the index. */
async function readEntry(): Promise<string> {
  const address = `${folder}pagefind-entry.json`;
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => {
    throw new DatasetError('unreachable', address);
  });
  if (!response.ok) {
    throw new DatasetError(response.status === 404 ? 'missing' : 'server', address);
  }
  return response.text();
}
