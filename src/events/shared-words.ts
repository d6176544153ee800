import type { EventArticle } from './article.ts';
import { keyOf } from './count-words.ts';
import { phraseKeyOf } from './event-terms.ts';
import type { Terms } from './recent-terms.ts';
import { readWrittenWords } from './words/read-words.ts';

/** What two events have in common is shown by so many words or names. */
const mostShown = 3;

/** What says less than this share of what the first of them says isn't shown. */
const leastShare = 0.2;

/** A word or a name in a headline, and how much it ties two events. */
type Name = { name: string; weight: number };

/**
 * The words that tie two events most, by the weights of their common terms, as the headlines of one of
 * them write them: in the headline that has most of them, and words that are a phrase of both together.
 * There are none if no headline has any.
 */
export function nameSharedWords(
  headlines: readonly Pick<EventArticle, 'headline' | 'language'>[],
  common: Terms,
): string[] {
  const names = headlines
    .map((headline) => namesIn(headline, common))
    .reduce((best, each) => (totalOf(each) > totalOf(best) ? each : best), [])
    .toSorted((a, b) => b.weight - a.weight);
  const least = leastShare * (names[0]?.weight ?? 0);
  return names
    .filter(({ weight }) => weight >= least)
    .slice(0, mostShown)
    .map(({ name }) => name);
}

function namesIn(
  { headline, language }: Pick<EventArticle, 'headline' | 'language'>,
  common: Terms,
): Name[] {
  const names: Name[] = [];
  const seen = new Set<string>();
  let before = '';
  for (const { written, word } of readWrittenWords(headline, language)) {
    const weight = word === null || seen.has(word) ? 0 : (common.get(keyOf(word, language)) ?? 0);
    const phrase = common.get(phraseKeyOf(before, word ?? '', language)) ?? 0;
    const last = names.at(-1);
    if (weight > 0 && phrase > 0 && last !== undefined) {
      last.name += ` ${written}`;
      last.weight += weight + phrase;
    } else if (weight > 0) names.push({ name: written, weight });
    before = weight > 0 ? (word ?? '') : '';
    if (word !== null) seen.add(word);
  }
  return names;
}

function totalOf(names: readonly Name[]): number {
  return names.reduce((sum, { weight }) => sum + weight, 0);
}
