import { NumberedWords } from './words/number-words.ts';

/** The numbers of a text's words in their order; null stands where a word says nothing of its own. */
export type Numbered = readonly (number | null)[];

/** A word of the excerpt says less than one of the headline. */
const excerptWeight = 0.25;

/** How much an article uses each word: the second and further uses in a text count less. */
export function countWords(headline: Numbered, excerpt: Numbered): Map<number, number> {
  const counts = countEach(headline, 1);
  for (const [word, weight] of countEach(excerpt, excerptWeight)) {
    counts.set(word, (counts.get(word) ?? 0) + weight);
  }
  return counts;
}

function countEach(words: Numbered, weight: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, times] of counts) counts.set(word, weight * (1 + Math.log(times)));
  return counts;
}

/** The numbers of the phrases of a text, each once: two words in a row, which are often a name. */
export function phrasesOf(text: Numbered, numbers: NumberedWords): Set<number> {
  const phrases = new Set<number>();
  text.forEach((second, place) => {
    const first = text[place - 1] ?? null;
    if (first === null || second === null) return;
    phrases.add(numbers.numberOf(NumberedWords.phrase(first, second)));
  });
  return phrases;
}
