import type { EventArticle } from './article.ts';
import { keyOf } from './event-terms.ts';
import type { Terms } from './recent-terms.ts';
import { NumberedWords } from './words/number-words.ts';
import { readWrittenWords } from './words/read-words.ts';

/** What two events have in common is shown by so many words or names. */
const mostShown = 3;

/** What says less than this share of what the first of them says isn't shown. */
const leastShare = 0.2;

/** A word or a name in a headline, and how much it ties two events. */
type Name = { name: string; weight: number };

/** The words of a headline as it writes them, each with its number; null where it says nothing of its own. */
export type NumberedHeadline = readonly { written: string; word: number | null }[];

/** Reads the headlines of an event. All their words must have their numbers. */
export function readHeadlines(
  articles: readonly Pick<EventArticle, 'headline' | 'language'>[],
  numbers: NumberedWords,
): NumberedHeadline[] {
  return articles.map(({ headline, language }) =>
    readWrittenWords(headline, language).map(({ written, word }) => {
      const number = word === null ? null : numbers.numberOf(keyOf(word, language));
      return { written, word: number };
    }),
  );
}

/**
 * The words that tie two events most, by the weights of their common terms, as the headlines of one of
 * them write them: in the headline that has most of them, and words that are a phrase of both together.
 * There are none if no headline has any.
 */
export function nameSharedWords(
  headlines: readonly NumberedHeadline[],
  common: Terms,
  numbers: NumberedWords,
): string[] {
  const names = headlines
    .map((headline) => namesIn(headline, common, numbers))
    .reduce((best, each) => (totalOf(each) > totalOf(best) ? each : best), [])
    .toSorted((a, b) => b.weight - a.weight);
  const least = leastShare * (names[0]?.weight ?? 0);
  return names
    .filter(({ weight }) => weight >= least)
    .slice(0, mostShown)
    .map(({ name }) => name);
}

function namesIn(headline: NumberedHeadline, common: Terms, numbers: NumberedWords): Name[] {
  const names: Name[] = [];
  const seen = new Set<number>();
  let before: number | null = null;
  for (const { written, word } of headline) {
    const weight = word === null || seen.has(word) ? 0 : (common.get(word) ?? 0);
    const phrase = before === null || word === null ? 0 : weightOfPhrase(before, word);
    const last = names.at(-1);
    if (weight > 0 && phrase > 0 && last !== undefined) {
      last.name += ` ${written}`;
      last.weight += weight + phrase;
    } else if (weight > 0) names.push({ name: written, weight });
    before = weight > 0 ? word : null;
    if (word !== null) seen.add(word);
  }
  return names;

  function weightOfPhrase(first: number, second: number): number {
    return common.get(numbers.numberOf(NumberedWords.phrase(first, second))) ?? 0;
  }
}

function totalOf(names: readonly Name[]): number {
  return names.reduce((sum, { weight }) => sum + weight, 0);
}
