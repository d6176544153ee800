import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
import type { Vocabulary } from '#dataset/search.ts';
import { shelfOf } from '#dataset/shared/word-shelves.ts';

/**
 * The vocabulary for correcting misspelt search words.
 *
 * @param isShelved whether the site has so many words that those with other first letters are left alone,
 * but for the second one, as the first two may be swapped
 */
export function vocabularyQuery(misspelt: readonly string[], isShelved: boolean) {
  const shelves = isShelved ? [...new Set(misspelt.flatMap(shelvesOf))] : [''];
  return queryOptions({
    queryKey: ['vocabulary', shelves],
    queryFn: async ({ meta, signal }) => {
      const read = readerOf(meta);
      const words = shelves.map((name) => read('search/words', name, signal));
      return mergeByRank(await Promise.all(words));
    },
  });
}

/** The words of several shelves, on each of which the more frequent ones come first. */
function mergeByRank(shelves: readonly Vocabulary[]): Vocabulary {
  const ranked = shelves.flatMap((words) => words.map((word, rank) => ({ word, rank })));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}

function shelvesOf(word: string): string[] {
  const [, ...rest] = word;
  return [word, rest.join('')].map((text) => String(shelfOf(text)));
}
