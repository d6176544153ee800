import { RecentUses } from './recent-uses.ts';
import { NumberedWords } from './words/number-words.ts';

/** By the number of a term (a word, a phrase or a topic), how much an event uses it. */
export type Terms = ReadonlyMap<number, number>;

/** A term that this share of the recent events use says nothing on any of them. */
const commonShare = 0.25;

/**
 * As many events, none of which uses a given term, are imagined before all others, so that terms are about
 * as rare in a small folder as in a large one.
 */
const imaginedEvents = 120;

/** A term that so many recent events use ties none of them. */
const mostUses = 150;

/** What is less alike than this isn't alike at all. */
const leastCosine = 0.1;

/**
 * The terms of events that come in order of time and are known by their places in it, as long as they are
 * recent. A term weighs more the fewer of the recent events use it, so its weight depends on nothing that
 * comes later.
 */
export class RecentTerms {
  /** The numbers of the terms that recent events use. */
  readonly numbers = new NumberedWords();
  readonly #uses = new RecentUses();
  readonly #terms: Terms[] = [];
  /** The cosines of the latest event, by the places of others, counted from the oldest. */
  #cosines = new Float64Array(1024);
  #oldest = 0;

  /** Adds the next event, whose terms are numbered by `numbers`. */
  add(frequencies: Terms): void {
    const place = this.#terms.length;
    const events = place + 1 - this.#oldest + imaginedEvents;
    this.numbers.add(frequencies.keys());
    const terms = new Map<number, number>();
    let square = 0;
    for (const [term, frequency] of frequencies) {
      const uses = this.numbers.usesOf(term);
      const weight = frequency * Math.max(0, Math.log((commonShare * events) / uses));
      terms.set(term, weight);
      square += weight ** 2;
    }
    const length = Math.sqrt(square) || 1;
    for (const [term, weight] of terms) {
      terms.set(term, weight / length);
      this.#uses.add(term, place, weight / length);
    }
    this.#terms.push(terms);
  }

  /** How alike the recent events are to the latest one: their cosines, by their places. */
  alikeToLatest(): Map<number, number> {
    const latest = this.#terms.length - 1;
    if (latest - this.#oldest >= this.#cosines.length) {
      this.#cosines = new Float64Array((latest - this.#oldest) * 2);
    }
    const met: number[] = [];
    for (const [term, weight] of this.termsOf(latest)) {
      if (weight === 0 || this.numbers.usesOf(term) > mostUses) continue;
      this.#uses.visit(term, mostUses, (place, otherWeight) => {
        if (place === latest) return;
        const index = place - this.#oldest;
        const cosine = this.#cosines[index] ?? 0;
        if (cosine === 0) met.push(index);
        this.#cosines[index] = cosine + weight * otherWeight;
      });
    }
    const alike = new Map<number, number>();
    for (const index of met) {
      const cosine = this.#cosines[index] ?? 0;
      this.#cosines[index] = 0;
      if (cosine >= leastCosine) alike.set(this.#oldest + index, cosine);
    }
    return alike;
  }

  /** The terms of a recent event, weighed, as a vector of length 1. */
  termsOf(place: number): Terms {
    return this.#terms[place] ?? noTerms;
  }

  /** Forgets the events before a place. */
  forget(before: number): void {
    for (; this.#oldest < before; this.#oldest += 1) {
      const terms = this.termsOf(this.#oldest);
      this.numbers.remove(terms.keys());
      this.#uses.forget(terms.size);
      this.#terms[this.#oldest] = noTerms;
    }
  }
}

const noTerms: Terms = new Map();
