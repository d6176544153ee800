import { isStoryId } from '#client/routes/addresses.ts';
import type { StoryId } from '#dataset/values.ts';

/*
 * The stories of the list from which the reader came to a story, in order, so that the next one is a key
 * away. It belongs to the tab, and outlives a reload.
 */

const storageKey = 'lede-trail';

let trail: readonly string[] = [];

/** Remembers the list that the reader is leaving, by the ids of its stories. */
export function leaveTrail(ids: readonly string[]): void {
  trail = ids;
  try {
    sessionStorage.setItem(storageKey, ids.join('\n'));
  } catch {
    // Storage is blocked or full: the list is known until the page is loaded anew.
  }
}

/** The story so many places further on the list than another; undefined if there is none. */
export function storyAlongTrail(from: string, steps: number): StoryId | undefined {
  const ids = trail.length > 0 ? trail : readTrail();
  const place = ids.indexOf(from);
  const id = place === -1 ? undefined : ids[place + steps];
  return id !== undefined && isStoryId(id) ? id : undefined;
}

function readTrail(): readonly string[] {
  try {
    return sessionStorage.getItem(storageKey)?.split('\n') ?? [];
  } catch {
    return [];
  }
}
