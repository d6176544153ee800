import type { EventArticle } from './article.ts';
import { readWords } from './words/read-words.ts';

/** A word of the excerpt says less than one of the headline. */
const excerptWeight = 0.25;

/**
 * How much an article uses each word, by the word's stem and its language: words of different languages
 * are different words.
 */
export function countWords({
  headline,
  excerpt,
  language,
}: Pick<EventArticle, 'headline' | 'excerpt' | 'language'>): Map<string, number> {
  const counted = new Map<string, number>();
  for (const [text, weight] of [
    [headline, 1],
    [excerpt, excerptWeight],
  ] as const) {
    const counts = new Map<string, number>();
    for (const word of readWords(text, language)) {
      if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) {
      const key = keyOf(word, language);
      counted.set(key, (counted.get(key) ?? 0) + weight * (1 + Math.log(count)));
    }
  }
  return counted;
}

/** The key of a word in `countWords`. */
export function keyOf(word: string, language: string): string {
  return `${language} ${word}`;
}
