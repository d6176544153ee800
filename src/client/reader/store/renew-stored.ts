/**
 * A saved story in today's words: its `publisher` was stored as its `source` once, without an id, because
 * a publisher was a domain.
 */
export function renewStory(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('source' in stored)) return stored;
  const { source, ...story } = stored;
  if (typeof source !== 'object' || source === null || !('domain' in source)) return story;
  return { publisher: { id: source.domain, ...source }, ...story };
}

/** Preferences in today's words: `articles` and mutes of the kind `publisher` were `source`s once. */
export function renewPreferences(stored: object): object {
  const renewed = 'sources' in stored ? { articles: stored.sources, ...stored } : stored;
  if (!('muted' in renewed && Array.isArray(renewed.muted))) return renewed;
  return { ...renewed, muted: renewed.muted.map(renewMuted) };
}

function renewMuted(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  const isOld = 'kind' in stored && stored.kind === 'source';
  return isOld ? { ...stored, kind: 'publisher' } : stored;
}
