/** By term (a word, a phrase or a topic), how much an event uses it. */
export type Terms = ReadonlyMap<string, number>;

/** The recent events that use a term, by their places in the order of time, from `start` on. */
type Posting = { places: number[]; weights: number[]; start: number };

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
  readonly #postings = new Map<string, Posting>();
  readonly #terms: Terms[] = [];
  /** The cosines of the latest event, by the places of others, counted from the oldest. */
  #cosines = new Float64Array(1024);
  #oldest = 0;

  /** Adds the next event. Returns its terms, weighed, as a vector of length 1. */
  add(frequencies: Terms): Terms {
    const place = this.#terms.length;
    const events = place + 1 - this.#oldest + imaginedEvents;
    const weights = [...frequencies].flatMap(([term, frequency]) => {
      const posting = this.#postings.get(term) ?? { places: [], weights: [], start: 0 };
      this.#postings.set(term, posting);
      posting.places.push(place);
      const rarity = Math.max(0, Math.log((commonShare * events) / usesOf(posting)));
      return { term, posting, weight: frequency * rarity };
    });
    const length = Math.hypot(...weights.map(({ weight }) => weight)) || 1;
    for (const { posting, weight } of weights) posting.weights.push(weight / length);
    const terms = new Map(weights.map(({ term, weight }) => [term, weight / length]));
    this.#terms.push(terms);
    return terms;
  }

  /** How alike the recent events are to the latest one: their cosines, by their places. */
  alikeToLatest(): Map<number, number> {
    const latest = this.#terms.length - 1;
    if (latest - this.#oldest >= this.#cosines.length) {
      this.#cosines = new Float64Array(this.#cosines.length * 2);
    }
    const met: number[] = [];
    for (const [term, weight] of this.termsOf(latest)) {
      const posting = this.#postings.get(term);
      if (weight === 0 || posting === undefined || usesOf(posting) > mostUses) continue;
      this.#addUp(posting, weight, met);
    }
    const alike = new Map<number, number>();
    for (const index of met) {
      const cosine = this.#cosines[index] ?? 0;
      this.#cosines[index] = 0;
      if (cosine >= leastCosine) alike.set(this.#oldest + index, cosine);
    }
    return alike;
  }

  /** Adds what a term of the latest event has in common with earlier ones. */
  #addUp({ places, weights, start }: Posting, weight: number, met: number[]): void {
    for (let entry = start; entry < places.length - 1; entry += 1) {
      const index = (places[entry] ?? 0) - this.#oldest;
      const cosine = this.#cosines[index] ?? 0;
      if (cosine === 0) met.push(index);
      this.#cosines[index] = cosine + weight * (weights[entry] ?? 0);
    }
  }

  /** The terms of a recent event, as `add` returned them. */
  termsOf(place: number): Terms {
    return this.#terms[place] ?? noTerms;
  }

  /** Forgets the events before a place. */
  forget(before: number): void {
    for (; this.#oldest < before; this.#oldest += 1) {
      for (const term of this.termsOf(this.#oldest).keys()) this.#dropFirstUse(term);
      this.#terms[this.#oldest] = noTerms;
    }
  }

  #dropFirstUse(term: string): void {
    const posting = this.#postings.get(term);
    if (posting === undefined) return;
    posting.start += 1;
    if (usesOf(posting) === 0) this.#postings.delete(term);
    else if (posting.start * 2 > posting.places.length) {
      posting.places.splice(0, posting.start);
      posting.weights.splice(0, posting.start);
      posting.start = 0;
    }
  }
}

const noTerms: Terms = new Map();

function usesOf({ places, start }: Posting): number {
  return places.length - start;
}
