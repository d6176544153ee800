import { knownFormat } from '#client/queries/known-format.ts';
import type { StoryId } from '#dataset/values.ts';

/*
 * Where things are on the site and in the browser's caches: pages and the service worker both know.
 */

/** The path that the site is served under, with a slash at both ends. */
export const base = import.meta.env.BASE_URL;

/** The page that stands in for all that are not kept as a whole: it draws itself from what is. */
export const shellPath = `${base}offline/`;

/**
 * Where a story's data are on the site, as a path; percent-encoded as pages ask for it.
 */
export function storyFile(id: StoryId): string {
  return `${base}dataset/stories/${encodeURIComponent(id)}.json`;
}

/** Begins the names of all caches of this site but those of Workbox: several sites may share a host. */
export const cachePrefix = `lede:${base}:`;

/**
 * The names of the caches. What is kept of stories is known to the code that knows their format, so that a new
 * format begins with caches of its own.
 */
export const cacheNames = {
  /** The data of stories that the reader has opened. */
  opened: `${cachePrefix}opened:${knownFormat}`,
  /** The data of stories that the reader has saved. */
  saved: `${cachePrefix}saved:${knownFormat}`,
  /** The site's own pictures of these stories. */
  pictures: `${cachePrefix}pictures`,
  /** Pictures of these stories that other hosts have. */
  linked: `${cachePrefix}linked`,
  /** The site's own pictures that were seen on any page. */
  seen: `${cachePrefix}seen`,
  /** Code that was used without being part of the edition: languages, panels. */
  code: `${cachePrefix}code`,
} as const;

/** The most that is kept of each. */
export const most = {
  opened: 50,
  /** Those that the reader doesn't save any more are given back; the browser remembers no more than these. */
  saved: 1000,
  /** Given back with their stories. */
  pictures: 3000,
  /** Browsers count a picture of another host as some 7 MB, whatever its size. */
  linked: 40,
  seen: 60,
  code: 40,
} as const;
