import { editDistance, mostMistakes } from '#client/lib/edit-distance.ts';
import { fold } from '#client/lib/fold.ts';
import type { Vocabulary } from '#dataset/search.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The folded words of a text that a search did not find. `found` holds the folded words that it did
 * find. A prefix of one of them counts as found, since the reader may still be typing it.
 */
export function missingWords(text: string, found: readonly string[]): string[] {
  const words = (text.match(word) ?? []).map(fold);
  return words.filter(
    (sought) => mostMistakes(sought) > 0 && !found.some((other) => other.startsWith(sought)),
  );
}

/**
 * Corrects the words of a text that were not found, replacing each by the nearest word of the
 * vocabulary. Null if there is no near word, or the search has already found it.
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

/** Whether a vocabulary has one of some folded words, or a longer one. */
export function hasWords(vocabulary: Vocabulary, folded: readonly string[]): boolean {
  return vocabulary.some((known) => folded.some((word) => fold(known).startsWith(word)));
}

/** The nearest word, or the most frequent of several. Null for a prefix of a known word. */
function nearestWord(sought: string, vocabulary: Vocabulary): string | null {
  let nearest: string | null = null;
  let most = mostMistakes(sought);
  for (const known of vocabulary) {
    const folded = fold(known);
    if (folded.startsWith(sought)) return null;
    const distance = editDistance(sought, folded, most);
    if (distance <= most) {
      nearest = known;
      // From now on, only nearer words are accepted.
      most = distance - 1;
    }
  }
  return nearest;
}
