import { useCallback, useSyncExternalStore } from 'react';

/*
 * What the pages of this tab looked like, by entry of the history: how far one was scrolled, what was
 * open. It outlives a reload, and going back or forward brings it back; a new page begins afresh.
 */

type Remembered = string | number | boolean;

/** By the entry's own key, the one used last at the end; within an entry by what is remembered. */
type Entries = Map<string, Record<string, Remembered>>;

const storageKey = 'lede-entries';

/** How far down a page was scrolled, in pixels, is remembered under this key. */
export const scrollKey = 'scroll';

/** How many entries are remembered, the newest. */
const mostEntries = 60;

let entries: Entries | null = null;
const listeners = new Set<() => void>();

/** What was remembered of the current entry; undefined where nothing was. */
export function recall(key: string): Remembered | undefined {
  const entry = currentEntry();
  return entry === null ? undefined : known().get(entry)?.[key];
}

/** Remembers something of the current entry, which is given a key where it has none. */
export function remember(key: string, value: Remembered): void {
  const entry = currentEntry() ?? nameEntry();
  const before = known().get(entry);
  if (before?.[key] === value) return;
  known().delete(entry);
  known().set(entry, { ...before, [key]: value });
  for (const listener of listeners) listener();
}

/** Writes it all down, for a reload. Where that is forbidden or there is no room, a reload forgets. */
export function keepEntries(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...known()].slice(-mostEntries)));
  } catch {
    // The places are lost with a reload; nothing else is.
  }
}

/**
 * State of a page that comes back with its entry of the history: `useState` for what a reader opened,
 * chose or widened. `key` is the state's own within a page.
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

/** Gives the current entry a key, and keeps whatever else its state holds. */
function nameEntry(): string {
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
