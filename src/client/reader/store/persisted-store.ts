import type { PersistedStore } from '#client/reader/memory.ts';

/** How a value is written down: as JSON, from which anything may come back. */
type Shape<Value> = {
  /** Makes a value of whatever was found; the empty one of nothing (undefined) or of nonsense. */
  parse: (found: unknown) => Value;
  /** What JSON is made of; bounds the value's size. */
  toPlain: (value: Value) => unknown;
};

/**
 * Keeps a value under a key of a storage. `openStorage` may throw, as browsers do where storage is
 * forbidden; the storage may be full, or hold what someone else put there. Then the value lives as
 * long as the page does.
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

  // Another tab may have written since; what could not be written stands here alone.
  const reread = () => {
    if (!isSafe) return;
    const found = readText(openStorage, key);
    if (found === undefined || found === text) return;
    text = found;
    value = parse(parseJson(found));
    for (const listener of listeners) listener();
  };
  // bfcache brings back pages that did not hear what other tabs wrote meanwhile.
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

/** Null where the storage has nothing; undefined where it can't be read. */
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
