/** How many files the words of a large site are in. */
export const shelfCount = 32;

/** The number of the shelf, from 0, of all words with a word's first letter, whatever its case and accents. */
export function shelfOf(word: string): number {
  const [letter = ''] = word.normalize('NFD').toLowerCase();
  return (letter.codePointAt(0) ?? 0) % shelfCount;
}
