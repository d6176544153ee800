import type { EventArticle } from './article.ts';

/** Two articles, by their places in the order of time, and how the one's citation ties them. */
export type CitedPair = { a: number; b: number; isDirect: boolean };

/** An article is tied to so many of those that stand beside it in a list, the latest to come. */
const mostBeside = 50;

/**
 * Follows who names whom among articles that come in order of time. An article that names two others ties
 * each of them to itself, and the two to each other. A pair is told once the last of the articles that it
 * rests on has come.
 */
export class CitedArticles {
  readonly #placeOf = new Map<string, number>();
  /** By the id of an article that has not come yet, who names it. */
  readonly #awaited = new Map<string, number[]>();
  /** By the place of an article, which of those that it names have come. */
  readonly #named = new Map<number, number[]>();

  /** Adds the next article and returns the pairs that its coming completes. */
  add({ id, cites }: Pick<EventArticle, 'id' | 'cites'>): CitedPair[] {
    const place = this.#placeOf.size;
    this.#placeOf.set(id, place);
    const pairs: CitedPair[] = [];
    for (const citing of this.#awaited.get(id) ?? []) this.#name(citing, place, pairs);
    this.#awaited.delete(id);
    if (cites.length === 0) return pairs;
    for (const cited of new Set(cites)) {
      const known = this.#placeOf.get(cited);
      if (known === undefined) append(this.#awaited, cited, place);
      else if (known !== place) this.#name(place, known, pairs);
    }
    return pairs;
  }

  #name(citing: number, cited: number, pairs: CitedPair[]): void {
    pairs.push({ a: citing, b: cited, isDirect: true });
    const others = this.#named.get(citing) ?? [];
    for (const other of others.slice(-mostBeside)) {
      pairs.push({ a: cited, b: other, isDirect: false });
    }
    append(this.#named, citing, cited);
  }
}

function append<Key>(lists: Map<Key, number[]>, key: Key, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else list.push(place);
}
