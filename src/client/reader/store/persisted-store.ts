import type { PersistedStore } from '#client/reader/memory.ts';

/** How a value is converted to and from JSON. Stored JSON may be anything. */
type Shape<Value> = {
  /** Makes a value from any data; an empty one from undefined or invalid data. */
  parse: (found: unknown) => Value;
  /** Converts a value to what is stored as JSON, limited in size. */
  toPlain: (value: Value) => unknown;
};

/**
 * Keeps a value in storage under a key. `openStorage` may throw, as browsers do when storage is
 * blocked; the storage may be full or hold foreign data. The value then lasts as long as the page.
 */
export function persist<Value>(
  openStorage: () => Storage,
  key: string,
  { parse, toPlain }: Shape<Value>,
): PersistedStore<Value> {
  const listeners = new Set<() => void>();
  let text = readText(openStorage, key);
  let value = parse(parseJson(text));
  let isSafe = text !== undefined;

  // Another tab may have written since. Don't overwrite a value that could not be stored.
  const reread = () => {
    if (!isSafe) return;
    const found = readText(openStorage, key);
    if (found === undefined || found === text) return;
    text = found;
    value = parse(parseJson(found));
    for (const listener of listeners) listener();
  };
  // Pages in the back/forward cache miss the storage events of other tabs.
  addEventListener('pageshow', reread);
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) reread();
  });

  return {
    get: () => value,
    update: (change) => {
      reread();
      const changed = change(value);
      if (changed === value) return;
      value = changed;
      const written = JSON.stringify(toPlain(changed));
      isSafe = writeText(openStorage, key, written);
      if (isSafe) text = written;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isSafe: () => isSafe,
  };
}

/** Null if nothing is stored; undefined if the storage can't be read. */
function readText(openStorage: () => Storage, key: string): string | null | undefined {
  try {
    return openStorage().getItem(key);
  } catch {
    return undefined;
  }
}

function writeText(openStorage: () => Storage, key: string, text: string): boolean {
  try {
    openStorage().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function parseJson(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '') ?? undefined;
  } catch {
    return undefined;
  }
}
