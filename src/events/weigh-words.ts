import { day, type EventArticle } from './article.ts';
import { countWords, type Numbered, phrasesOf } from './count-words.ts';
import { RepeatedExcerpts } from './repeated-excerpts.ts';
import { NumberedWords } from './words/number-words.ts';
import { readWords } from './words/read-words.ts';

/**
 * What an article says, as a vector of length 1: the numbers of its words and phrases, each with its
 * weight. The last of them are phrases, so many as `phrases` says.
 */
export type WeightedWords = {
  words: readonly number[];
  weights: readonly number[];
  phrases: number;
};

/** How far back uses of a word and of an excerpt are counted, in milliseconds. */
export const countedStretch = 90 * day;

/**
 * How far back the weights of an article's words depend on others, in milliseconds: on whether these use
 * them in an excerpt, which counts unless their publisher had it as long before.
 */
export const weighedStretch = 2 * countedStretch;

/** How long a use counts as recent, in milliseconds. */
const recently = 3 * day;

/** Two words in a row say less than each of them. */
const phraseWeight = 0.3;

/**
 * As many articles, none of which uses a given word, are imagined before all others, so that words are
 * about as rare in a small folder as in a large one.
 */
const imaginedArticles = 3000;

/** Added to counts, so that a word used once or twice isn't thought to be sure news. */
const imaginedUses = 5;

/** How much an article uses each word, by number, and each of so many phrases of its headline. */
type Counted = { frequencies: ReadonlyMap<number, number>; phrases: number };

/**
 * Weighs the words of articles that come in order of time. A word weighs more the fewer articles of the
 * last 90 days use it (sublinear TF-IDF), and the more of these are of the last three days: "Diablo" is in
 * every headline of a site about it, "beta" in those of one week. So the weights depend on nothing that
 * comes later, nor on what is older than `weighedStretch`.
 */
export class WordScales {
  readonly #words = new NumberedWords();
  readonly #recentUses: number[] = [];
  /** The articles of the last 90 days, the oldest first; those before `#oldest` are forgotten. */
  readonly #times: number[] = [];
  readonly #used: (readonly number[])[] = [];
  readonly #excerpts = new RepeatedExcerpts();
  #oldest = 0;
  #oldestRecent = 0;

  /** Counts the words of an article and weighs them. */
  weigh(article: EventArticle): WeightedWords {
    const { words, frequencies, phrases } = this.count(article);
    const articles = this.#times.length - this.#oldest + imaginedArticles;
    const weights: number[] = [];
    let square = 0;
    for (const [word, frequency] of frequencies) {
      const uses = this.#words.usesOf(word);
      const rarity = Math.log(articles / (uses + 0.5));
      const novelty = ((this.#recentUses[word] ?? 0) + imaginedUses) / (uses + imaginedUses);
      const weight = frequency * rarity * novelty;
      weights.push(weight);
      square += weight ** 2;
    }
    const length = Math.sqrt(square) || 1;
    return { words, weights: weights.map((weight) => weight / length), phrases };
  }

  /** Counts the words of an article, so that those of later ones can be weighed. */
  count(article: EventArticle): Counted & { words: readonly number[] } {
    this.#forget(article.at);
    const counted = this.#readArticle(article);
    const words = [...counted.frequencies.keys()];
    this.#words.add(words);
    this.#countRecent(words, 1);
    this.#push(article, words);
    return { ...counted, words };
  }

  /** Takes note of the excerpt of an article alone, whose words are too old to count. */
  noteExcerpt(article: EventArticle): void {
    this.#forget(article.at);
    this.#excerpts.add(article);
    this.#push(article, nothing);
  }

  #push({ at }: EventArticle, words: readonly number[]): void {
    this.#times.push(at);
    this.#used.push(words);
  }

  #readArticle(article: EventArticle): Counted {
    const { headline, language } = article;
    const excerpt = this.#excerpts.add(article) ? '' : article.excerpt;
    const inHeadline = this.#number(headline, language);
    const frequencies = countWords(inHeadline, this.#number(excerpt, language));
    const phrases = phrasesOf(inHeadline, this.#words);
    for (const phrase of phrases) frequencies.set(phrase, phraseWeight);
    return { frequencies, phrases: phrases.size };
  }

  #number(text: string, language: string): Numbered {
    return readWords(text, language).map((word) =>
      word === null ? null : this.#words.numberOf(word),
    );
  }

  #forget(now: number): void {
    while ((this.#times[this.#oldestRecent] ?? now) < now - recently) {
      this.#countRecent(this.#used[this.#oldestRecent] ?? nothing, -1);
      this.#oldestRecent += 1;
    }
    while ((this.#times[this.#oldest] ?? now) < now - countedStretch) {
      this.#words.remove(this.#used[this.#oldest] ?? nothing);
      this.#used[this.#oldest] = nothing;
      this.#excerpts.forgetOldest();
      this.#oldest += 1;
    }
  }

  #countRecent(words: readonly number[], change: number): void {
    for (const word of words) this.#recentUses[word] = (this.#recentUses[word] ?? 0) + change;
  }
}

const nothing: readonly number[] = [];
