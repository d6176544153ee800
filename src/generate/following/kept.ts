import type { Cache } from '#cache/open-cache.ts';
import {
  type DocumentStore,
  storeInCache,
  storeInMemory,
} from '#generate/reading/document-store.ts';
import { type EditionStore, editionInCache } from './edition-store.ts';
import { type Finders, findersInCache, findersInMemory, freshFinders } from './finders.ts';

/** What earlier runs have kept, and later ones can use. The result doesn't depend on it. */
export type Kept = {
  store: DocumentStore | null;
  finders: Finders;
  edition: EditionStore | null;
};

export const nothingKept: Kept = { store: null, finders: freshFinders, edition: null };

/** What is kept in a cache; nothing where there is none. */
export function keptInCache(cache: Cache | null): Kept {
  if (cache === null) return nothingKept;
  return {
    store: storeInCache(cache),
    finders: findersInCache(cache),
    edition: editionInCache(cache),
  };
}

/** What is kept in memory for the next time in the same run. A cache keeps it for longer. */
export function keptInMemory(cache: Cache | null): Kept {
  const behind = cache === null ? null : storeInCache(cache);
  return { store: storeInMemory(behind), finders: findersInMemory(cache), edition: null };
}
