/** A browser's storage, of which a test can say that it is full, forbidden or shared with another tab. */
export class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();
  /** How many characters it takes at the most. */
  room = Number.POSITIVE_INFINITY;

  get length(): number {
    return this.#items.size;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('It is full', 'QuotaExceededError');
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}

/** What a browser does that lets a site keep nothing. */
export function forbiddenStorage(): Storage {
  throw new DOMException('The operation is insecure', 'SecurityError');
}

/** Tells this tab, as a browser does, that another one has written. */
export function dispatchStorageEvent(key: string | null): void {
  dispatchEvent(new StorageEvent('storage', { key }));
}
