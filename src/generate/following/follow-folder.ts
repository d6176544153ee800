import type { Cache } from '#cache/open-cache.ts';
import { type GeneratedSite, generate } from '#generate/generate.ts';
import { keptInMemory } from './kept.ts';

/**
 * Generates the site of a folder again and again, as its documents change: only those that did are read anew,
 * and of its events, only those that a change can have to do with are found anew. `cache` has what was kept
 * before.
 */
export function followFolder(
  folder: string,
  cache: Cache | null,
): (builtAt: Date) => Promise<GeneratedSite> {
  const kept = keptInMemory(cache);
  return (builtAt) => generate(folder, builtAt, { kept });
}
