import { DatasetError, type DatasetReader } from '#client/queries/dataset-reader.ts';
import { type FacetIndex, indexFacets } from './narrow-matches.ts';
import type { Fragment } from './search-result.ts';

/** A story that was found. `id` is the index's own name for it. */
export type Match = { id: string; data: () => Promise<Fragment> };

/** What is asked of Pagefind, of all that it offers: https://pagefind.app/docs/api/ */
type Pagefind = {
  /** The best first; null finds every story. */
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

/** The index in use; it is replaced where it has failed or is out of date. */
let opening: Promise<OpenIndex> | null = null;
let openings = 0;

/**
 * Opens the index, ahead of the first question.
 *
 * @throws DatasetError
 */
export async function openSearchIndex(read: DatasetReader): Promise<void> {
  await openOnce(read);
}

/**
 * Asks the index. An answer that found nothing is not trusted at once: Pagefind finds nothing as well
 * where it could not fetch a part of its index, because the reader is offline or the site was renewed
 * since. Then the index is opened anew.
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
  // In development, an edit may renew the index at any time.
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

/** The next question opens the index anew, unless another one has done so already. */
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
  // Pagefind can't open an index without stories.
  const instance = facets.days.length === 0 ? null : pagefind.createInstance();
  return {
    entry,
    facets: indexFacets(facets),
    search: async (text) => instance?.search(text) ?? { results: [] },
    close: () => void instance?.destroy(),
  };
}

/** A browser remembers a script, or that it could not be had: each opening needs its own address. */
async function importPagefind(): Promise<PagefindModule> {
  const address = `${folder}pagefind.js${openings === 0 ? '' : `?opening=${openings}`}`;
  openings += 1;
  return import(/* @vite-ignore */ address).catch(() => {
    throw new DatasetError('unreachable', address);
  });
}

/** Names the parts of the index that belong together. */
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
