import { type FacetIndex, indexFacets } from '#client/lib/narrow-matches.ts';
import type { Fragment } from '#client/lib/search-result.ts';
import { DatasetError, type DatasetReader } from './dataset-reader.ts';

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

let opening: Promise<OpenIndex> | null = null;
let attempts = 0;

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
  const index = await openOnce(read);
  const answer = await ask(index).catch(() => null);
  // In development, an edit may renew the index at any time.
  if (answer !== null && answer.found > 0 && !import.meta.hot) return answer;
  const entry = await readEntry().catch((error: unknown) => {
    close();
    throw error;
  });
  if (answer !== null && entry === index.entry) return answer;
  close();
  const renewed = await openOnce(read);
  return ask(renewed).catch((error: unknown) => {
    close();
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

function close(): void {
  opening?.then((index) => index.close()).catch(() => undefined);
  opening = null;
}

async function open(read: DatasetReader): Promise<OpenIndex> {
  const [pagefind, entry, facets] = await Promise.all([
    importPagefind(),
    readEntry(),
    read('search/facets', '', new AbortController().signal),
  ]);
  let instance: Pagefind | null = null;
  return {
    entry,
    facets: indexFacets(facets),
    search: async (text) => {
      // Pagefind refuses to open an index without stories.
      if (facets.days.length === 0) return { results: [] };
      instance ??= pagefind.createInstance();
      return instance.search(text);
    },
    close: () => void instance?.destroy(),
  };
}

/** A browser may remember that a script could not be had: another attempt needs another address. */
async function importPagefind(): Promise<PagefindModule> {
  const address = `${folder}pagefind.js${attempts === 0 ? '' : `?attempt=${attempts}`}`;
  attempts += 1;
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
