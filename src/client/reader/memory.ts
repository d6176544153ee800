import { createContext, useContext, useSyncExternalStore } from 'react';
import { defaultPreferences, type Preferences } from '#client/lib/preferences.ts';
import type { StoryId } from '#dataset/values.ts';

/** A value that is stored in this browser and kept in sync between its tabs. */
export type PersistedStore<Value> = {
  get: () => Value;
  update: (change: (value: Value) => Value) => void;
  subscribe: (listener: () => void) => () => void;
  /** Whether the last write was stored. If not, the value is lost when the page closes. */
  isSafe: () => boolean;
};

/** A saved story. `story` is its summary at the time of saving, not yet validated. */
export type SavedStory = { id: StoryId; savedAt: number; story: unknown };

/** What this browser remembers about its reader. Times are in milliseconds since the Unix epoch. */
export type Memory = {
  preferences: PersistedStore<Preferences>;
  /** The ids of the stories marked as read, the most recent last. */
  read: PersistedStore<ReadonlySet<StoryId>>;
  /** The most recently saved first. */
  saved: PersistedStore<readonly SavedStory[]>;
  /** How many reports the stories had when the reader last saw them, the most recent last. */
  seen: PersistedStore<ReadonlyMap<StoryId, number>>;
  /** When the previous visit ended; null on the first visit. */
  lastVisit: number | null;
  now: () => number;
};

const nothingRead: ReadonlySet<StoryId> = new Set();
const nothingSeen: ReadonlyMap<StoryId, number> = new Map();
const nothingSaved: readonly SavedStory[] = [];

/** The default, used at build: remembers nothing. */
const noMemory: Memory = {
  preferences: unpersisted(defaultPreferences),
  read: unpersisted(nothingRead),
  saved: unpersisted(nothingSaved),
  seen: unpersisted(nothingSeen),
  lastVisit: null,
  now: () => 0,
};

function unpersisted<Value>(value: Value): PersistedStore<Value> {
  return {
    get: () => value,
    update: () => undefined,
    subscribe: () => () => undefined,
    isSafe: () => false,
  };
}

const MemoryContext = createContext<Memory>(noMemory);

export const MemoryProvider = MemoryContext.Provider;

export function useMemory(): Memory {
  return useContext(MemoryContext);
}

/*
 * Built pages are those of a reader about whom nothing is remembered. During hydration, each of
 * these hooks returns the same value as at build; afterwards, the actual one.
 */

export function usePreferences(): Preferences {
  const { preferences } = useMemory();
  return useSyncExternalStore(preferences.subscribe, preferences.get, () => defaultPreferences);
}

export function useIsRead(id: StoryId): boolean {
  const { read } = useMemory();
  return useSyncExternalStore(
    read.subscribe,
    () => read.get().has(id),
    () => false,
  );
}

export function useAreRead(ids: readonly StoryId[]): boolean {
  const { read } = useMemory();
  return useSyncExternalStore(
    read.subscribe,
    () => ids.every((id) => read.get().has(id)),
    () => false,
  );
}

export function useIsSaved(id: StoryId): boolean {
  const { saved } = useMemory();
  return useSyncExternalStore(
    saved.subscribe,
    () => saved.get().some((story) => story.id === id),
    () => false,
  );
}

/** Null at build and during hydration. */
export function useSaved(): readonly SavedStory[] | null {
  const { saved } = useMemory();
  return useSyncExternalStore(saved.subscribe, saved.get, () => null);
}

export function useLastVisit(): number | null {
  const { lastVisit } = useMemory();
  return useSyncExternalStore(
    neverChanges,
    () => lastVisit,
    () => null,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}

export function markRead({ read }: Memory, ids: readonly StoryId[]): void {
  read.update((known) => (ids.every((id) => known.has(id)) ? known : new Set([...known, ...ids])));
}

export function markUnread({ read }: Memory, ids: readonly StoryId[]): void {
  read.update((known) => new Set([...known].filter((id) => !ids.includes(id))));
}

/** Notes how many reports a story has, as the reader sees it. */
export function noteReports({ seen }: Memory, id: StoryId, reports: number): void {
  seen.update((known) => {
    if (known.get(id) === reports) return known;
    const others = [...known].filter(([other]) => other !== id);
    return new Map([...others, [id, reports]]);
  });
}

/** Saves a story at its place by `savedAt`, so that undoing a removal restores the order. */
export function save({ saved }: Memory, story: SavedStory): void {
  saved.update((stories) =>
    [story, ...stories.filter(({ id }) => id !== story.id)].sort((a, b) => b.savedAt - a.savedAt),
  );
}

export function unsave({ saved }: Memory, id: StoryId): void {
  saved.update((stories) => stories.filter((story) => story.id !== id));
}
