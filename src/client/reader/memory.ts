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

/** How many reports the story had when the reader last saw it; null if they never did. */
export function useSeenReports(id: StoryId): number | null {
  const { seen } = useMemory();
  return useSyncExternalStore(
    seen.subscribe,
    () => seen.get().get(id) ?? null,
    () => null,
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

/** A story as the reader sees it; without `coverageSummary`, how many reports it has isn't known. */
export type StorySeen = { id: StoryId; coverageSummary?: { reports: number } };

/** Marks stories as read, and notes how many reports they have. */
export function markRead(memory: Memory, stories: readonly StorySeen[]): void {
  const ids = stories.map(({ id }) => id);
  memory.read.update((known) =>
    ids.every((id) => known.has(id)) ? known : new Set([...known, ...ids]),
  );
  noteReports(memory, stories);
}

export function markUnread({ read }: Memory, ids: readonly StoryId[]): void {
  read.update((known) => new Set([...known].filter((id) => !ids.includes(id))));
}

/** Notes how many reports stories have, as the reader sees them. */
export function noteReports({ seen }: Memory, stories: readonly StorySeen[]): void {
  const counts = stories.flatMap(({ id, coverageSummary }): [StoryId, number][] =>
    coverageSummary === undefined ? [] : [[id, coverageSummary.reports]],
  );
  seen.update((known) => {
    if (counts.every(([id, reports]) => known.get(id) === reports)) return known;
    const latest = new Map(counts);
    return new Map([...[...known].filter(([id]) => !latest.has(id)), ...latest]);
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
