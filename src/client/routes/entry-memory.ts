import { useCallback, useSyncExternalStore } from 'react';

/*
 * The state of this tab's pages by history entry: the scroll position, what was open. It survives a
 * reload and is restored by going back or forward. A new entry starts empty.
 */

type Remembered = string | number | boolean;

/** Values by key, by the id of the history entry. The most recently used entry is last. */
type Entries = Map<string, Record<string, Remembered>>;

const storageKey = 'lede-entries';

/** The key under which a page's scroll position is remembered, in CSS pixels. */
export const scrollKey = 'scroll';

/** The maximum number of entries kept, the most recent ones. */
const mostEntries = 60;

let entries: Entries | null = null;
const listeners = new Set<() => void>();

/** A remembered value of the current entry; undefined if there is none. */
export function recall(key: string): Remembered | undefined {
  const entry = currentEntry();
  return entry === null ? undefined : known().get(entry)?.[key];
}

/** Remembers a value for the current entry. */
export function remember(key: string, value: Remembered): void {
  const entry = nameEntry();
  const before = known().get(entry);
  if (before?.[key] === value) return;
  known().delete(entry);
  known().set(entry, { ...before, [key]: value });
  for (const listener of listeners) listener();
}

/** Stores all entries for a reload. If storage is blocked or full, they last until then. */
export function keepEntries(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...known()].slice(-mostEntries)));
  } catch {
    // A reload then loses the entries, and nothing else.
  }
}

/**
 * Like `useState`, but restored with the page's history entry: for what a reader opened, chose or
 * expanded. `key` must be unique within the page. It has its initial value at build.
 */
export function useRemembered(key: string, initial: boolean): Remembering<boolean>;
export function useRemembered(key: string, initial: number): Remembering<number>;
export function useRemembered(key: string, initial: string): Remembering<string>;
export function useRemembered<Value extends Remembered>(key: string, initial: Value) {
  const recalled = useSyncExternalStore(
    subscribe,
    () => recall(key),
    () => undefined,
  );
  const set = useCallback((value: Value) => remember(key, value), [key]);
  return [isLike(recalled, initial) ? recalled : initial, set];
}

type Remembering<Value> = [value: Value, set: (value: Value) => void];

function isLike<Value>(recalled: unknown, initial: Value): recalled is Value {
  return typeof recalled === typeof initial;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentEntry(): string | null {
  const state: unknown = history.state;
  const isNamed = typeof state === 'object' && state !== null && 'entry' in state;
  return isNamed && typeof state.entry === 'string' ? state.entry : null;
}

/**
 * The id of the current entry, which gets one if it has none; the rest of its history state is kept.
 * A page that is being left can't name its entry any more: browsers then ignore `replaceState`.
 */
export function nameEntry(): string {
  const named = currentEntry();
  if (named !== null) return named;
  const entry = Math.random().toString(36).slice(2);
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' && state), entry }, '');
  return entry;
}

function known(): Entries {
  entries ??= readEntries();
  return entries;
}

function readEntries(): Entries {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return new Map(Array.isArray(stored) ? stored.flatMap(readEntry) : []);
  } catch {
    return new Map();
  }
}

function readEntry(stored: unknown): [string, Record<string, Remembered>][] {
  if (!Array.isArray(stored)) return [];
  const [entry, values]: unknown[] = stored;
  if (typeof entry !== 'string' || typeof values !== 'object' || values === null) return [];
  const remembered = Object.entries(values).filter(([, value]) => isRemembered(value));
  return [[entry, Object.fromEntries(remembered)]];
}

function isRemembered(value: unknown): value is Remembered {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
