import type { Memory, SavedStory } from '#client/reader/memory.ts';
import { isStoryId } from '#client/routes/addresses.ts';
import type { StoryId } from '#dataset/values.ts';
import { parsePreferences } from './parse-preferences.ts';
import { persist } from './persisted-store.ts';
import { renewStory } from './renew-stored.ts';
import { storageKey } from './storage-key.ts';
import { beginVisit, parseVisits } from './visits.ts';

/** How many read and saved stories are kept, the most recent ones. */
const mostRead = 5000;
const mostSaved = 1000;

/** Of how many stories the number of reports is kept, the most recent ones. */
const mostSeen = 2000;

type MemoryOptions = {
  /** The site's base path, which separates the data of sites on the same host. */
  base: string;
  /** May throw. */
  openStorage: () => Storage;
  now: () => number;
};

/** Opens this browser's memory of its reader, and starts or continues a visit. */
export function openMemory({ base, openStorage, now }: MemoryOptions): Memory {
  const visits = persist(openStorage, storageKey(base, 'visits'), {
    parse: parseVisits,
    toPlain: (value) => value,
  });
  visits.update((before) => beginVisit(before, now()));
  const { previous } = visits.get();
  addEventListener('pagehide', () => {
    visits.update((before) => ({ ...before, latest: now() }));
  });
  return {
    preferences: persist(openStorage, storageKey(base, 'preferences'), {
      parse: parsePreferences,
      toPlain: (value) => value,
    }),
    read: persist(openStorage, storageKey(base, 'read'), {
      parse: parseRead,
      toPlain: (ids) => [...ids].slice(-mostRead),
    }),
    saved: persist(openStorage, storageKey(base, 'saved'), {
      parse: parseSaved,
      toPlain: (stories) => stories.slice(0, mostSaved),
    }),
    seen: persist(openStorage, storageKey(base, 'seen'), {
      parse: parseSeen,
      toPlain: (counts) => [...counts].slice(-mostSeen),
    }),
    lastVisit: previous,
    now,
  };
}

export function parseRead(found: unknown): ReadonlySet<StoryId> {
  const ids: unknown[] = Array.isArray(found) ? found : [];
  return new Set(ids.filter((id) => typeof id === 'string' && isStoryId(id)).slice(-mostRead));
}

export function parseSeen(found: unknown): ReadonlyMap<StoryId, number> {
  const entries: unknown[] = Array.isArray(found) ? found : [];
  return new Map(entries.flatMap(parseSeenStory).slice(-mostSeen));
}

function parseSeenStory(found: unknown): [StoryId, number][] {
  if (!Array.isArray(found)) return [];
  const [id, reports]: unknown[] = found;
  const isCount = typeof reports === 'number' && Number.isSafeInteger(reports) && reports > 0;
  return isCount && typeof id === 'string' && isStoryId(id) ? [[id, reports]] : [];
}

export function parseSaved(found: unknown): readonly SavedStory[] {
  const stories: unknown[] = Array.isArray(found) ? found : [];
  const saved = stories.flatMap((story) => parseSavedStory(story));
  return saved.sort((a, b) => b.savedAt - a.savedAt).slice(0, mostSaved);
}

function parseSavedStory(found: unknown): SavedStory[] {
  if (typeof found !== 'object' || found === null) return [];
  const id: unknown = Reflect.get(found, 'id');
  const savedAt: unknown = Reflect.get(found, 'savedAt');
  const isSaved = typeof id === 'string' && isStoryId(id) && typeof savedAt === 'number';
  return isSaved ? [{ id, savedAt, story: renewStory(Reflect.get(found, 'story')) }] : [];
}
