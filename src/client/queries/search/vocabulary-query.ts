import { queryOptions } from '@tanstack/react-query';
import { readerOf } from '#client/queries/dataset-reader.ts';
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
      return (await Promise.all(shelves.map((name) => read('search/words', name, signal)))).flat();
    },
  });
}

function shelvesOf(word: string): string[] {
  const [, ...rest] = word;
  return [word, rest.join('')].map((text) => String(shelfOf(text)));
}
