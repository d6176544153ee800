import process from 'node:process';
import { checkCache } from '#cache/check-cache.ts';
import { type Cache, openCache } from '#cache/open-cache.ts';
import type { Environment } from '#documents/settings/environment.ts';

/**
 * Opens what earlier runs have kept; null if LEDE_CACHE says to keep nothing.
 *
 * @throws UnusableCache
 */
export function openKept({ cacheFolder, dataFolder, outFolder }: Environment): Cache | null {
  if (cacheFolder === null) return null;
  checkCache({ cacheFolder, dataFolder, outFolder, workingFolder: process.cwd() });
  return openCache(cacheFolder);
}
