import type { EventArticle } from './article.ts';
import { countWords, keyOf } from './count-words.ts';
import type { Terms } from './recent-terms.ts';
import { readWords } from './words/read-words.ts';

type TermedArticle = Pick<EventArticle, 'headline' | 'excerpt' | 'language'>;

/** Two words in a row are often a name, which says more than a word that both could use by chance. */
const phraseWeight = 0.6;

/** How much the articles of an event use each word on average, and each phrase of their headlines. */
export function countEventWords(articles: readonly TermedArticle[]): Terms {
  const counted = new Map<string, number>();
  const add = (key: string, weight: number) =>
    counted.set(key, (counted.get(key) ?? 0) + weight / articles.length);
  for (const article of articles) {
    for (const [key, weight] of countWords(article)) add(key, weight);
    for (const key of phrasesOf(article)) add(key, phraseWeight);
  }
  return counted;
}

function phrasesOf({ headline, language }: TermedArticle): Set<string> {
  const words = readWords(headline, language);
  const phrases = words.flatMap((second, place) => {
    const first = words[place - 1] ?? null;
    return first === null || second === null ? [] : phraseKeyOf(first, second, language);
  });
  return new Set(phrases);
}

/** The key of two words in a row. */
export function phraseKeyOf(first: string, second: string, language: string): string {
  return keyOf(`${first} ${second}`, language);
}

/** The topics of an event. Those of articles in different languages are different topics. */
export function countEventTopics(
  articles: readonly Pick<EventArticle, 'language'>[],
  topics: readonly string[],
): Terms {
  const languages = [...new Set(articles.map(({ language }) => language))];
  const keys = languages.flatMap((language) => topics.map((topic) => keyOf(topic, language)));
  return new Map(keys.map((key) => [key, 1]));
}

/** The topic that a key of `countEventTopics` stands for. */
export function topicOfKey(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
