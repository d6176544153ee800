/**
 * Numbers words, and phrases of two words, and counts their uses. A word that is no longer used gives its
 * number back, so that memory is bounded by the words in use.
 */
export class NumberedWords {
  readonly #numbers = new Map<string | number, number>();
  readonly #keys: (string | number)[] = [];
  readonly #uses: number[] = [];
  readonly #free: number[] = [];

  /** The number of a word, or of a phrase. New ones get one. */
  numberOf(key: string | number): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#keys.length;
    this.#numbers.set(key, number);
    this.#keys[number] = key;
    this.#uses[number] = 0;
    return number;
  }

  /** The key of a phrase of two numbered words. It is unused as soon as one of them is. */
  static phrase(first: number, second: number): number {
    return first * 2 ** 26 + second;
  }

  usesOf(number: number): number {
    return this.#uses[number] ?? 0;
  }

  add(numbers: Iterable<number>): void {
    for (const number of numbers) this.#uses[number] = this.usesOf(number) + 1;
  }

  remove(numbers: Iterable<number>): void {
    for (const number of numbers) {
      const uses = this.usesOf(number) - 1;
      this.#uses[number] = uses;
      if (uses > 0) continue;
      this.#numbers.delete(this.#keys[number] ?? '');
      this.#free.push(number);
    }
  }
}
