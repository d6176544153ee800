import { NumberedWords } from './words/number-words.ts';

/** The numbers of a text's words in their order; null stands where a word says nothing of its own. */
export type Numbered = readonly (number | null)[];

/** A word of the excerpt says less than one of the headline. */
const excerptWeight = 0.25;

/** How much an article uses each word: the second and further uses in a text count less. */
export function countWords(headline: Numbered, excerpt: Numbered): Map<number, number> {
  const counts = new Map<number, number>();
  addCounts(counts, headline, 1);
  addCounts(counts, excerpt, excerptWeight);
  return counts;
}

/** How often a text uses each word, by number; 0 between texts. To make a map for each text takes longer. */
const times: number[] = [];

function addCounts(counts: Map<number, number>, text: Numbered, weight: number): void {
  const words: number[] = [];
  for (const word of text) {
    if (word === null) continue;
    const before = times[word] ?? 0;
    if (before === 0) words.push(word);
    times[word] = before + 1;
  }
  for (const word of words) {
    const count = weight * (1 + Math.log(times[word] ?? 0));
    counts.set(word, (counts.get(word) ?? 0) + count);
    times[word] = 0;
  }
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
