import type { EventArticle } from './article.ts';
import { countWords, type Numbered, phrasesOf } from './count-words.ts';
import type { Terms } from './recent-terms.ts';
import type { NumberedWords } from './words/number-words.ts';
import { readWords } from './words/read-words.ts';
import { rememberByLanguage } from './words/remember.ts';

type TermedArticle = Pick<EventArticle, 'headline' | 'excerpt' | 'language'>;

/** Two words in a row are often a name, which says more than a word that both could use by chance. */
const phraseWeight = 0.6;

/** How many keys are remembered of each language. */
const mostKeys = 50_000;

/** What a word or a topic is numbered by: those of different languages are different ones. */
export const keyOf = rememberByLanguage((word, language) => `${language} ${word}`, mostKeys);

/** How much the articles of an event use each word on average, and each phrase of their headlines. */
export function countEventWords(
  articles: readonly TermedArticle[],
  numbers: NumberedWords,
): Map<number, number> {
  const counted = new Map<number, number>();
  const add = (term: number, weight: number) =>
    counted.set(term, (counted.get(term) ?? 0) + weight / articles.length);
  for (const { headline, excerpt, language } of articles) {
    const inHeadline = numberWords(headline, language, numbers);
    const words = countWords(inHeadline, numberWords(excerpt, language, numbers));
    for (const [word, weight] of words) add(word, weight);
    for (const phrase of phrasesOf(inHeadline, numbers)) add(phrase, phraseWeight);
  }
  return counted;
}

/** The numbers of a text's words, each by its stem and its language. */
export function numberWords(text: string, language: string, numbers: NumberedWords): Numbered {
  return readWords(text, language).map((word) =>
    word === null ? null : numbers.numberOf(keyOf(word, language)),
  );
}

/** The topics of an event. Those of articles in different languages are different topics. */
export function countEventTopics(
  articles: readonly Pick<EventArticle, 'language'>[],
  topics: readonly string[],
  numbers: NumberedWords,
): Terms {
  const languages = [...new Set(articles.map(({ language }) => language))];
  const keys = languages.flatMap((language) => topics.map((topic) => keyOf(topic, language)));
  return new Map(keys.map((key) => [numbers.numberOf(key), 1]));
}

/** The topic that has a number in `countEventTopics`. */
export function findTopic(
  topic: number,
  articles: readonly Pick<EventArticle, 'language'>[],
  topics: readonly string[],
  numbers: NumberedWords,
): string | null {
  const isIt = (name: string) =>
    articles.some(({ language }) => numbers.numberOf(keyOf(name, language)) === topic);
  return topics.find(isIt) ?? null;
}
