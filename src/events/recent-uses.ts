/**
 * Which articles use a word, the latest first, as long as they are recent. Articles come in order and are
 * known by their places in it; words are known by numbers. Uses stand in a ring, each with the one before
 * it of the same word, so that nothing is made or freed as articles come and go.
 */
export class RecentUses {
  /** By the number of a word, its latest use. Uses are counted from the first of all on. */
  readonly #latest: number[] = [];
  /** Their length is a power of 2, so that a slot is the low bits of a count. */
  #places = new Int32Array(4096);
  #weights = new Float64Array(4096);
  #previous = new Int32Array(4096);
  #oldest = 0;
  #next = 0;

  /** Adds a use of a word by the latest article. */
  add(word: number, place: number, weight: number): void {
    if (this.#next - this.#oldest === this.#places.length) this.#grow();
    const slot = this.#next & (this.#places.length - 1);
    this.#places[slot] = place;
    this.#weights[slot] = weight;
    this.#previous[slot] = this.#latest[word] ?? -1;
    this.#latest[word] = this.#next;
    this.#next += 1;
  }

  /** Forgets so many of the oldest uses. */
  forget(count: number): void {
    this.#oldest += count;
  }

  /** Visits up to `most` of the latest uses of a word. */
  visit(word: number, most: number, use: (place: number, weight: number) => void): void {
    const mask = this.#places.length - 1;
    let left = most;
    for (let at = this.#latest[word] ?? -1; at >= this.#oldest && left > 0; left -= 1) {
      const slot = at & mask;
      use(this.#places[slot] ?? 0, this.#weights[slot] ?? 0);
      at = this.#previous[slot] ?? -1;
    }
  }

  #grow(): void {
    const [places, weights, previous] = [this.#places, this.#weights, this.#previous];
    const size = places.length;
    const [mask, newMask] = [size - 1, size * 2 - 1];
    this.#places = new Int32Array(size * 2);
    this.#weights = new Float64Array(size * 2);
    this.#previous = new Int32Array(size * 2);
    for (let at = this.#oldest; at < this.#next; at += 1) {
      this.#places[at & newMask] = places[at & mask] ?? 0;
      this.#weights[at & newMask] = weights[at & mask] ?? 0;
      this.#previous[at & newMask] = previous[at & mask] ?? 0;
    }
  }
}
