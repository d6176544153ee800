import * as v from 'valibot';
import type { ImportFailure } from '#client/language/texts/reader-texts.ts';
import type { Preferences } from '#client/lib/preferences.ts';
import type { Memory, SavedStory } from '#client/reader/memory.ts';
import { isStorySummary } from '#client/reader/store/is-story-summary.ts';
import { parseRead, parseSaved, parseSeen } from '#client/reader/store/open-memory.ts';
import { parsePreferences } from '#client/reader/store/parse-preferences.ts';
import type { StoryId } from '#dataset/values.ts';

/** The `kind` and format version that every exported file contains. */
const kind = 'lede-reading';
const version = 2;

/** The keys that identify an exported file. Its contents are validated piece by piece. */
const readerFile = v.object({
  kind: v.literal(kind),
  version: v.number(),
  read: v.optional(v.unknown()),
  saved: v.optional(v.unknown()),
  seen: v.optional(v.unknown()),
  preferences: v.optional(v.unknown()),
});

/** The contents of an exported file. */
type ReaderFile = {
  read: ReadonlySet<StoryId>;
  saved: readonly SavedStory[];
  /** How many reports the reader saw of each story. */
  seen: ReadonlyMap<StoryId, number>;
  /** Undefined if the file has none. */
  preferences: Preferences | undefined;
};

/** Returns everything that is remembered, as the text of a JSON file. */
export function formatReaderFile({ read, saved, seen, preferences, now }: Memory): string {
  const file = {
    kind,
    version,
    exportedAt: new Date(now()).toISOString(),
    read: [...read.get()],
    saved: saved.get(),
    seen: [...seen.get()],
    preferences: preferences.get(),
  };
  return JSON.stringify(file, null, 2);
}

/** Parses the text of an exported file. Invalid entries are dropped. */
export function parseReaderFile(text: string): ReaderFile | ImportFailure {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (!v.is(readerFile, found)) return 'foreign';
  if (found.version > version) return 'newer';
  const { preferences } = found;
  return {
    read: parseRead(found.read),
    saved: parseSaved(found.saved).filter(({ story }) => isStorySummary(story)),
    seen: parseSeen(found.seen),
    preferences: preferences === undefined ? undefined : parsePreferences(preferences),
  };
}

/**
 * Merges a file into what is remembered. Nothing is removed; the file's preferences win. Returns
 * how many stories are newly saved and newly read.
 */
export function mergeReaderFile(
  memory: Memory,
  { read, saved, seen, preferences }: ReaderFile,
): { saved: number; read: number } {
  const before = { saved: memory.saved.get().length, read: memory.read.get().size };
  // The file's stories come first: if there are too many, the oldest are dropped.
  memory.read.update((known) => new Set([...[...read].filter((id) => !known.has(id)), ...known]));
  memory.saved.update((known) => {
    const ids = new Set(known.map(({ id }) => id));
    const added = saved.filter(({ id }) => !ids.has(id));
    return [...known, ...added].sort((a, b) => b.savedAt - a.savedAt);
  });
  // What this browser saw itself is kept.
  memory.seen.update((known) => new Map([...[...seen].filter(([id]) => !known.has(id)), ...known]));
  memory.preferences.update((known) => {
    if (preferences === undefined) return known;
    const keys = new Set(preferences.muted.map((one) => `${one.kind} ${one.key}`));
    const others = known.muted.filter((one) => !keys.has(`${one.kind} ${one.key}`));
    return { ...preferences, muted: [...preferences.muted, ...others] };
  });
  return {
    saved: memory.saved.get().length - before.saved,
    read: memory.read.get().size - before.read,
  };
}
