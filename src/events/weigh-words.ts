import { day, type EventArticle } from './article.ts';
import { NumberedWords } from './words/number-words.ts';
import { readWords } from './words/read-words.ts';

/**
 * What an article says, as a vector of length 1: the numbers of its words and phrases, each with its
 * weight. The last of them are phrases, so many as `phrases` says.
 */
export type WeightedWords = { words: Int32Array; weights: Float64Array; phrases: number };

/** How far back uses of a word are counted, in milliseconds. */
const countedStretch = 90 * day;

/** How long a use counts as recent, in milliseconds. */
const recently = 3 * day;

/** A word of the excerpt says less than one of the headline, and two words in a row less than each. */
const excerptWeight = 0.25;
const phraseWeight = 0.3;

/**
 * As many articles, none of which uses a given word, are imagined before all others, so that words are
 * about as rare in a small folder as in a large one.
 */
const imaginedArticles = 3000;

/** Added to counts, so that a word used once or twice isn't thought to be sure news. */
const imaginedUses = 5;

/**
 * Weighs the words of articles that come in order of time. A word weighs more the fewer articles of the
 * last 90 days use it (sublinear TF-IDF), and the more of these are of the last three days: "Diablo" is in
 * every headline of a site about it, "beta" in those of one week. So the weights depend on nothing that
 * comes later, nor on what is older than 90 days.
 */
export class WordScales {
  readonly #words = new NumberedWords();
  readonly #recentUses: number[] = [];
  /** The articles of the last 90 days, the oldest first; those before `#oldest` are forgotten. */
  readonly #times: number[] = [];
  readonly #used: Int32Array[] = [];
  /** The excerpts of the last 90 days, by publisher, with how many articles have each. */
  readonly #excerpts = new Map<string, number>();
  readonly #excerptOf: string[] = [];
  #oldest = 0;
  #oldestRecent = 0;

  /** Counts the words of an article and weighs them. */
  weigh(article: EventArticle): WeightedWords {
    this.#forget(article.at);
    const { frequencies, phrases } = this.#readArticle(article);
    const words = Int32Array.from(frequencies.keys());
    this.#times.push(article.at);
    this.#used.push(words);
    this.#words.add(words);
    this.#countRecent(words, 1);
    const articles = this.#times.length - this.#oldest + imaginedArticles;
    const weights = Float64Array.from(words, (word) => {
      const uses = this.#words.usesOf(word);
      const rarity = Math.log(articles / (uses + 0.5));
      const novelty = ((this.#recentUses[word] ?? 0) + imaginedUses) / (uses + imaginedUses);
      return (frequencies.get(word) ?? 0) * rarity * novelty;
    });
    const length = Math.hypot(...weights) || 1;
    return { words, weights: weights.map((weight) => weight / length), phrases };
  }

  /** How much an article uses each word, by number, and each phrase of its headline. */
  #readArticle(article: EventArticle): {
    frequencies: ReadonlyMap<number, number>;
    phrases: number;
  } {
    const { headline, language } = article;
    const excerpt = this.#isRepeated(article) ? '' : article.excerpt;
    const frequencies = new Map<number, number>();
    const add = (word: number, weight: number) =>
      frequencies.set(word, (frequencies.get(word) ?? 0) + weight);
    const numbered = (text: string) =>
      readWords(text, language).map((word) => (word === null ? null : this.#words.numberOf(word)));
    const inHeadline = numbered(headline);
    for (const [text, weight] of [
      [inHeadline, 1],
      [numbered(excerpt), excerptWeight],
    ] as const) {
      for (const [word, times] of countEach(text)) add(word, weight * (1 + Math.log(times)));
    }
    const phrases = this.#phrasesOf(inHeadline);
    for (const phrase of phrases) add(phrase, phraseWeight);
    return { frequencies, phrases: phrases.size };
  }

  /** Whether a publisher has used an excerpt before: such a one says nothing on the article. */
  #isRepeated({ publisher, excerpt }: EventArticle): boolean {
    const key = `${publisher}\n${excerpt}`;
    const uses = this.#excerpts.get(key) ?? 0;
    this.#excerpts.set(key, uses + 1);
    this.#excerptOf.push(key);
    return uses > 0;
  }

  #phrasesOf(words: readonly (number | null)[]): ReadonlySet<number> {
    const phrases = words.flatMap((second, place) => {
      const first = words[place - 1] ?? null;
      if (first === null || second === null) return [];
      return this.#words.numberOf(NumberedWords.phrase(first, second));
    });
    return new Set(phrases);
  }

  #forget(now: number): void {
    while ((this.#times[this.#oldestRecent] ?? now) < now - recently) {
      this.#countRecent(this.#used[this.#oldestRecent] ?? nothing, -1);
      this.#oldestRecent += 1;
    }
    while ((this.#times[this.#oldest] ?? now) < now - countedStretch) {
      this.#words.remove(this.#used[this.#oldest] ?? nothing);
      this.#used[this.#oldest] = nothing;
      this.#forgetExcerpt(this.#oldest);
      this.#oldest += 1;
    }
  }

  #forgetExcerpt(place: number): void {
    const key = this.#excerptOf[place] ?? '';
    const uses = this.#excerpts.get(key) ?? 0;
    if (uses > 1) this.#excerpts.set(key, uses - 1);
    else this.#excerpts.delete(key);
    this.#excerptOf[place] = '';
  }

  #countRecent(words: Int32Array, change: number): void {
    for (const word of words) this.#recentUses[word] = (this.#recentUses[word] ?? 0) + change;
  }
}

const nothing = new Int32Array();

function countEach(words: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
