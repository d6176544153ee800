import { searchedSigns } from '#dataset/shared/searched-signs.ts';
import { hasUnspacedText } from '#dataset/shared/unspaced-text.ts';
import type { Find } from './pagefind.ts';

/**
 * The words of a text that Pagefind may leave out of a search: where an index has none that begins with a
 * word, it takes the longest that the word begins with, or does without it. Phrases it never changes.
 */
export function changeableWords(text: string): string[] {
  if (/^\s*".+"\s*$/.test(text)) return [];
  const words = text.split(/\s+/).map((word) => word.replaceAll('"', ''));
  return [...new Set(words.filter((word) => isSearched(word) && !hasUnspacedText(word)))];
}

function isSearched(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) || [...word].some((sign) => searchedSigns.includes(sign));
}

/** Those of some words that an index has, or has longer words for. */
export async function knownWords(find: Find, words: readonly string[]): Promise<Set<string>> {
  const known = await Promise.all(words.map((word) => isKnown(find, word)));
  return new Set(words.filter((_, place) => known[place]));
}

/** Signs that Pagefind searches for in all languages, though no word ends with them. */
const noEnding = '<<';

/**
 * Whether an index has a word, or longer ones. Pagefind tells only what it found. A word in quotation
 * marks, it doesn't change. Where only longer ones are there, the word with an impossible ending finds
 * something else; where there are none, both find what they begin with.
 */
async function isKnown(find: Find, word: string): Promise<boolean> {
  if ((await find(`"${word}"`)).results.length > 0) return true;
  const beginning = await find(`${word}${noEnding}`);
  const { results } = await find(word);
  const ids = new Set(beginning.results.map(({ id }) => id));
  return results.length !== ids.size || results.some(({ id }) => !ids.has(id));
}
