import { fold } from '#client/lib/fold.ts';
import type { Vocabulary } from '#dataset/search.ts';
import { editDistance } from './edit-distance.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text that a search found in nothing, folded. `found` holds the words that it did find,
 * folded: a word that begins one of them counts, since the reader may not have finished it.
 */
export function missingWords(text: string, found: readonly string[]): string[] {
  const words = (text.match(word) ?? []).map(fold);
  return words.filter(
    (sought) => mostMistakes(sought) > 0 && !found.some((other) => other.startsWith(sought)),
  );
}

/**
 * A text with the words that were found in nothing put right, each by the vocabulary's nearest word;
 * null where no word is near, or the search has found that word already.
 */
export function correctText(
  text: string,
  found: readonly string[],
  vocabulary: Vocabulary,
): string | null {
  const missing = new Set(missingWords(text, found));
  const corrected = text.replace(word, (written) => {
    const sought = fold(written);
    const near = missing.has(sought) ? nearestWord(sought, vocabulary) : null;
    return near === null || found.includes(fold(near)) ? written : near;
  });
  return corrected === text ? null : corrected;
}

/** Of several words that are equally near, the most frequent. Null where the word begins a known one. */
function nearestWord(sought: string, vocabulary: Vocabulary): string | null {
  let nearest: string | null = null;
  let most = mostMistakes(sought);
  for (const known of vocabulary) {
    const folded = fold(known);
    if (folded.startsWith(sought)) return null;
    const distance = editDistance(sought, folded, most);
    if (distance <= most) {
      nearest = known;
      // From here on, only what is nearer will do.
      most = distance - 1;
    }
  }
  return nearest;
}

/** How many mistakes a word of some length may have: in a very short one, each makes another word. */
function mostMistakes({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
