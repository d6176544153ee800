import { DatasetError } from '#client/queries/dataset-reader.ts';
import { allowSearchWorker } from './allow-search-worker.ts';
import type { Fragment } from './search-result.ts';

/** A matching story. `id` is the search index's own id. */
export type Match = {
  id: string;
  /** How well it matches: the more, the better. Comparable within a search, in other parts, too. */
  score: number;
  data: () => Promise<Fragment>;
};

/** Returns the best matches first. Null matches every story. */
export type Find = (text: string | null) => Promise<{ results: Match[] }>;

/** The part of Pagefind's API that is used: https://pagefind.app/docs/api/ */
type Pagefind = { search: Find; destroy: () => Promise<void> };

export type PagefindModule = {
  createInstance: (options?: { basePath: string }) => Pagefind;
};

export const searchFolder = `${import.meta.env.BASE_URL}dataset/search/`;

let openings = 0;

/**
 * Browsers cache a module, even its failure to load, so each opening needs a new URL.
 *
 * @throws DatasetError
 */
export async function importPagefind(): Promise<PagefindModule> {
  const address = `${searchFolder}pagefind.js${openings === 0 ? '' : `?opening=${openings}`}`;
  openings += 1;
  allowSearchWorker(`${searchFolder}pagefind-worker.js`);
  // Left out where pages are rendered, since none searches before a browser has it.
  if (import.meta.env.SSR) throw new DatasetError('unreachable', address);
  return import(/* @vite-ignore */ address).catch(() => {
    throw new DatasetError('unreachable', address);
  });
}
