import type { EventArticle } from './article.ts';
import { countWords } from './count-words.ts';
import { numberWords } from './event-terms.ts';
import { NumberedWords } from './words/number-words.ts';

/** A report in the timeline of a story. */
export type TimelineReport = Pick<EventArticle, 'headline' | 'excerpt' | 'at' | 'language'>;

/**
 * What some reports say together: the sum of their words' weights, where each report is a vector of
 * length 1. So the mean likeness of all pairs of reports is found without going through the pairs.
 */
export type Wording = {
  /** By their numbers. */
  words: Map<number, number>;
  /** By language, how many reports there are. Only reports in the same language can be compared. */
  counts: Map<string, number>;
  /** The sum's length, and the reports' own, squared. */
  square: number;
  ownSquares: number;
};

/**
 * The wording of each report of a timeline. A word weighs more the fewer of the reports use it: what all
 * of them say tells none of them apart (sublinear TF-IDF).
 */
export function weighTimeline(reports: readonly TimelineReport[]): Wording[] {
  const numbers = new NumberedWords();
  const frequencies = reports.map(({ headline, excerpt, language }) =>
    countWords(numberWords(headline, language, numbers), numberWords(excerpt, language, numbers)),
  );
  for (const words of frequencies) numbers.add(words.keys());
  return frequencies.map((words, place) => {
    let lengthSquared = 0;
    for (const [word, frequency] of words) {
      const weight = frequency * Math.log((reports.length + 1) / numbers.usesOf(word));
      words.set(word, weight);
      lengthSquared += weight ** 2;
    }
    const length = Math.sqrt(lengthSquared);
    if (length > 0) for (const [word, weight] of words) words.set(word, weight / length);
    const square = length === 0 ? 0 : 1;
    return {
      words,
      counts: new Map([[reports[place]?.language ?? '', 1]]),
      square,
      ownSquares: square,
    };
  });
}

/** Adds the wording of other reports to `wording`. */
export function addWording(wording: Wording, other: Wording): void {
  wording.square += other.square + 2 * product(wording, other);
  wording.ownSquares += other.ownSquares;
  for (const [word, weight] of other.words) {
    wording.words.set(word, (wording.words.get(word) ?? 0) + weight);
  }
  for (const [language, count] of other.counts) {
    wording.counts.set(language, (wording.counts.get(language) ?? 0) + count);
  }
}

export function sumWordings(wordings: readonly Wording[]): Wording {
  const sum: Wording = { words: new Map(), counts: new Map(), square: 0, ownSquares: 0 };
  for (const wording of wordings) addWording(sum, wording);
  return sum;
}

/** How alike reports are, summed up over all pairs, and how many pairs that are. */
export type Likeness = { sum: number; pairs: number };

/** Of each report of the one with each of the other. */
export function likenessOf(a: Wording, b: Wording): Likeness {
  const pairs = [...a.counts].map(([language, count]) => count * (b.counts.get(language) ?? 0));
  return { sum: product(a, b), pairs: total(pairs) };
}

/** Of the reports with each other. */
export function likenessWithin({ counts, square, ownSquares }: Wording): Likeness {
  const pairs = [...counts.values()].map((count) => (count * (count - 1)) / 2);
  return { sum: (square - ownSquares) / 2, pairs: total(pairs) };
}

function product(a: Wording, b: Wording): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small.words) sum += weight * (large.words.get(word) ?? 0);
  return sum;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
