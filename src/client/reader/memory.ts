import { createContext, useContext, useSyncExternalStore } from 'react';
import { defaultPreferences, type Preferences } from '#client/lib/preferences.ts';
import type { StoryId } from '#dataset/values.ts';

/** A value that outlives the page, in this browser only. Other tabs see what one of them changes. */
export type PersistedStore<Value> = {
  get: () => Value;
  update: (change: (value: Value) => Value) => void;
  subscribe: (listener: () => void) => () => void;
  /** Whether the value will still be there tomorrow: the storage took what was written last. */
  isSafe: () => boolean;
};

/** A story that was put aside. `story` is its summary as it was then, yet to be checked. */
export type SavedStory = { id: StoryId; savedAt: number; story: unknown };

/** What this browser remembers of its reader. Times are milliseconds since 1970. */
export type Memory = {
  preferences: PersistedStore<Preferences>;
  /** In the order in which they were read. */
  read: PersistedStore<ReadonlySet<StoryId>>;
  /** The one saved last in front. */
  saved: PersistedStore<readonly SavedStory[]>;
  /** When the visit before this one ended; null on the first. */
  lastVisit: number | null;
  now: () => number;
};

const nothingRead: ReadonlySet<StoryId> = new Set();
const nothingSaved: readonly SavedStory[] = [];

/** At build, and wherever nobody provides another: remembers nothing. */
const noMemory: Memory = {
  preferences: unpersisted(defaultPreferences),
  read: unpersisted(nothingRead),
  saved: unpersisted(nothingSaved),
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
 * The pages that the build writes are those of a reader of whom nothing is remembered. Each of these
 * hooks says the same while such a page is taken over, and the truth right after.
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

/** Null while the page is taken over. */
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

/** Puts a story aside, or back where it was if it was aside before. */
export function save({ saved }: Memory, story: SavedStory): void {
  saved.update((stories) =>
    [story, ...stories.filter(({ id }) => id !== story.id)].sort((a, b) => b.savedAt - a.savedAt),
  );
}

export function unsave({ saved }: Memory, id: StoryId): void {
  saved.update((stories) => stories.filter((story) => story.id !== id));
}
