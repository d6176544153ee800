import { day, type EventArticle } from './article.ts';
import type { WeightedWords } from './weigh-words.ts';

/** How long an article can be of the same event as another one, in milliseconds. */
export const eventWindow = 7 * day;

/** How fast likeness fades with time: the standard deviation of a bell curve, in milliseconds. */
const spread = 2 * day;

/** A publisher rarely reports one event twice. */
const samePublisher = 0.85;

/** What is less alike than this isn't alike at all. */
const leastLikeness = 0.04;

/** A word that so many articles of a week use says nothing on any of them. */
const mostUses = 1000;

/** An article is compared with so many others: those that are most alike. */
const mostAlike = 150;

/** How strongly an article is tied to others, by their places. */
export type Ties = { places: number[]; strengths: number[] };

/** The articles of the week that use a word, by their places in the order of time, from `start` on. */
type Posting = { places: number[]; weights: number[]; start: number };

/**
 * Finds articles of the last seven days that say what another one says. Articles come in order of time and
 * are known by their place in it. Likeness is the cosine of their weighted words, less with time between
 * them and for the same publisher; articles in two languages aren't alike.
 */
export class AlikeArticles {
  readonly #articles: Pick<EventArticle, 'at' | 'publisher' | 'language'>[] = [];
  /** The words of each, as long as it is of the week. */
  readonly #words: Int32Array[] = [];
  readonly #postings = new Map<number, Posting>();
  /** The cosines of one article, by the places of others, counted from the oldest of the week. */
  #cosines = new Float64Array(1024);
  #oldest = 0;

  /** Adds the next article and returns how alike earlier ones are, from 0 to 1. */
  add(article: EventArticle, { words, weights }: WeightedWords): Ties {
    const place = this.#articles.length;
    const { at, publisher, language } = article;
    this.#articles.push({ at, publisher, language });
    this.#words.push(words);
    while ((this.#articles[this.#oldest]?.at ?? at) < at - eventWindow) this.#dropOldest();
    if (place - this.#oldest > this.#cosines.length) {
      this.#cosines = new Float64Array(this.#cosines.length * 2);
    }
    const met: number[] = [];
    words.forEach((word, index) => {
      const weight = weights[index] ?? 0;
      const posting = this.#postings.get(word) ?? { places: [], weights: [], start: 0 };
      this.#postings.set(word, posting);
      if (posting.places.length - posting.start <= mostUses) this.#addUp(posting, weight, met);
      posting.places.push(place);
      posting.weights.push(weight);
    });
    return this.#mostAlike(article, met);
  }

  #addUp({ places, weights, start }: Posting, weight: number, met: number[]): void {
    for (let entry = start; entry < places.length; entry += 1) {
      const index = (places[entry] ?? 0) - this.#oldest;
      const cosine = this.#cosines[index] ?? 0;
      if (cosine === 0) met.push(index);
      this.#cosines[index] = cosine + weight * (weights[entry] ?? 0);
    }
  }

  #mostAlike({ at, publisher, language }: EventArticle, met: readonly number[]): Ties {
    const ties: Ties = { places: [], strengths: [] };
    for (const index of met) {
      const cosine = this.#cosines[index] ?? 0;
      this.#cosines[index] = 0;
      const other = this.#articles[this.#oldest + index];
      if (cosine < leastLikeness || other?.language !== language) continue;
      const shared = other.publisher === publisher ? samePublisher : 1;
      const likeness = cosine * shared * nearness(at - other.at);
      if (likeness < leastLikeness) continue;
      ties.places.push(this.#oldest + index);
      ties.strengths.push(likeness);
    }
    return ties.places.length <= mostAlike ? ties : strongest(ties);
  }

  #dropOldest(): void {
    for (const word of this.#words[this.#oldest] ?? []) {
      const posting = this.#postings.get(word);
      if (posting === undefined) continue;
      posting.start += 1;
      if (posting.start === posting.places.length) this.#postings.delete(word);
      else if (posting.start * 2 > posting.places.length) trim(posting);
    }
    this.#words[this.#oldest] = new Int32Array();
    this.#oldest += 1;
  }
}

function trim(posting: Posting): void {
  posting.places.splice(0, posting.start);
  posting.weights.splice(0, posting.start);
  posting.start = 0;
}

function strongest({ places, strengths }: Ties): Ties {
  const least = strengths.toSorted((a, b) => b - a)[mostAlike] ?? 0;
  const isKept = (_: number, index: number) => (strengths[index] ?? 0) > least;
  return { places: places.filter(isKept), strengths: strengths.filter(isKept) };
}

/** How much articles are still alike after some time, in milliseconds: from 1 at once to almost 0. */
export function nearness(time: number): number {
  return Math.exp(-0.5 * (time / spread) ** 2);
}
