/**
 * How many pages a sitemap has at most. The protocol allows 50,000 in 50 MB; with as many as this, a file
 * stays below that however long addresses are, and a new story changes a small one.
 */
export const mostEntries = 10_000;

/** Cuts what is in order of time, the oldest first, so that all but the last file are full and stay as they are. */
export function cutSitemaps<Entry>(entries: readonly Entry[], most = mostEntries): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / most) }, (_, file) =>
    entries.slice(file * most, (file + 1) * most),
  );
}
