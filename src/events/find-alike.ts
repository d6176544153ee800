import { day, type EventArticle } from './article.ts';
import { RecentUses } from './recent-uses.ts';
import type { WeightedWords } from './weigh-words.ts';

/** How long an article can be of the same event as another one, in milliseconds. */
export const eventWindow = 7 * day;

/** How fast likeness fades with time: the standard deviation of a bell curve, in milliseconds. */
const spread = 2 * day;

/** A publisher rarely reports one event twice. */
const samePublisher = 0.8;

/** Articles that share fewer words may only be on one subject, "Facebook" and "AI", say. */
const fewestShared = 4;

/** What is less alike than this isn't alike at all. */
const leastLikeness = 0.04;

/** A word leads to so many articles at most, the latest that use it. */
const mostUses = 500;

/** An article is compared with so many others: those that are most alike. */
const mostAlike = 150;

/** How strongly an article is tied to others, by their places. */
export type Ties = { places: number[]; strengths: number[] };

/**
 * Finds articles of the last seven days that say what another one says. Articles come in order of time and
 * are known by their place in it. Likeness is the cosine of their weighted words, less with time between
 * them and for the same publisher; articles in two languages aren't alike.
 */
export class AlikeArticles {
  /** Each with how many words it uses. */
  readonly #articles: (Pick<EventArticle, 'at' | 'publisher' | 'language'> & { words: number })[] =
    [];
  readonly #uses = new RecentUses();
  /** The cosines of one article, by the places of others, counted from the oldest of the week. */
  #cosines = new Float64Array(1024);
  /** How many words one article shares with others, by their places in the same way. */
  #shared = new Uint16Array(1024);
  #oldest = 0;

  /** Adds the next article and returns how alike earlier ones are, from 0 to 1. */
  add(article: EventArticle, { words, weights, phrases }: WeightedWords): Ties {
    const place = this.#articles.length;
    const { at, publisher, language } = article;
    this.#articles.push({ at, publisher, language, words: words.length });
    while ((this.#articles[this.#oldest]?.at ?? at) < at - eventWindow) {
      this.#uses.forget(this.#articles[this.#oldest]?.words ?? 0);
      this.#oldest += 1;
    }
    if (place - this.#oldest > this.#cosines.length) {
      this.#cosines = new Float64Array((place - this.#oldest) * 2);
      this.#shared = new Uint16Array(this.#cosines.length);
    }
    const met: number[] = [];
    words.forEach((word, index) => {
      const weight = weights[index] ?? 0;
      const shared = index < words.length - phrases ? 1 : 0;
      this.#uses.visit(word, mostUses, (other, otherWeight) => {
        const offset = other - this.#oldest;
        const cosine = this.#cosines[offset] ?? 0;
        if (cosine === 0) met.push(offset);
        this.#cosines[offset] = cosine + weight * otherWeight;
        this.#shared[offset] = (this.#shared[offset] ?? 0) + shared;
      });
      this.#uses.add(word, place, weight);
    });
    return this.#mostAlike(article, met);
  }

  /** Gives the next article its place, though it is like none. */
  skip({ at }: Pick<EventArticle, 'at'>): void {
    this.#articles.push({ at, publisher: '', language: '', words: 0 });
  }

  #mostAlike({ at, publisher, language }: EventArticle, met: readonly number[]): Ties {
    const ties: Ties = { places: [], strengths: [] };
    for (const index of met) {
      const cosine = this.#cosines[index] ?? 0;
      const evidence = Math.min(1, (this.#shared[index] ?? 0) / fewestShared) ** 2;
      this.#cosines[index] = 0;
      this.#shared[index] = 0;
      const other = this.#articles[this.#oldest + index];
      if (cosine < leastLikeness || other?.language !== language) continue;
      const shared = other.publisher === publisher ? samePublisher : 1;
      const likeness = cosine * evidence * shared * nearness(at - other.at);
      if (likeness < leastLikeness) continue;
      ties.places.push(this.#oldest + index);
      ties.strengths.push(likeness);
    }
    return ties.places.length <= mostAlike ? ties : strongest(ties);
  }
}

/** Of equally strong ones, the latest. */
function strongest({ places, strengths }: Ties): Ties {
  const ordered = places
    .map((place, index) => ({ place, strength: strengths[index] ?? 0 }))
    .sort((a, b) => b.strength - a.strength || b.place - a.place)
    .slice(0, mostAlike);
  return {
    places: ordered.map(({ place }) => place),
    strengths: ordered.map(({ strength }) => strength),
  };
}

/** How much articles are still alike after some time, in milliseconds: from 1 at once to almost 0. */
export function nearness(time: number): number {
  return Math.exp(-0.5 * (time / spread) ** 2);
}
