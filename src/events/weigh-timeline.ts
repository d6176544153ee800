import type { EventArticle } from './article.ts';
import { countWords } from './count-words.ts';

/** A report in the timeline of a story. */
export type TimelineReport = Pick<EventArticle, 'headline' | 'excerpt' | 'at' | 'language'>;

/**
 * What some reports say together: the sum of their words' weights, where each report is a vector of
 * length 1. So the mean likeness of all pairs of reports is found without going through the pairs.
 */
export type Wording = {
  words: Map<string, number>;
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
  const frequencies = reports.map(countWords);
  const uses = new Map<string, number>();
  for (const word of frequencies.flatMap((each) => [...each.keys()])) {
    uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return frequencies.map((each, place) => {
    const weights = [...each].map(([word, frequency]) => {
      const rarity = Math.log((reports.length + 1) / (uses.get(word) ?? 1));
      return [word, frequency * rarity] as const;
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    const square = length === 0 ? 0 : 1;
    return {
      words: new Map(weights.map(([word, weight]) => [word, weight / (length || 1)])),
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
  return total([...small.words].map(([word, weight]) => weight * (large.words.get(word) ?? 0)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
