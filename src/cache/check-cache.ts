import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { markerFile, markerText } from './pack.ts';
import { isWithin, resolveLinks } from './place-of-folder.ts';

/** Nothing can be kept in the chosen folder. The message says why and what to do. */
export class UnusableCache extends Error {
  override name = 'UnusableCache';
}

type Folders = {
  cacheFolder: string;
  /** The folder of documents. */
  dataFolder: string;
  /** Where the site goes. */
  outFolder: string;
  /** The folder that the command runs in. */
  workingFolder: string;
};

/**
 * Checks that a run may keep what it likes in a folder: files there are overwritten, and Git is told to pass over it.
 *
 * @throws UnusableCache
 */
export function checkCache({ cacheFolder, dataFolder, outFolder, workingFolder }: Folders): void {
  const given = resolve(cacheFolder);
  const real = (folder: string) => resolveLinks(resolve(folder));
  const [cache, documents, site] = [real(cacheFolder), real(dataFolder), real(outFolder)];
  const working = real(workingFolder);
  const fault = faultOf(cache, { documents, site, working });
  if (fault === null) return;
  throw new UnusableCache(
    `The cache folder ${given} ${fault}. Set LEDE_CACHE to a folder that holds nothing else, or to 0 to keep nothing.`,
  );
}

/** What is wrong with a folder, as the predicate of a sentence; null if nothing is. */
function faultOf(
  cache: string,
  { documents, site, working }: Record<'documents' | 'site' | 'working', string>,
): string | null {
  if (isWithin(working, cache)) return 'holds the project itself';
  if (isWithin(documents, cache)) return 'holds the documents';
  // A site among the documents is refused as such.
  const isSiteApart = !isWithin(documents, site) && !isWithin(site, documents);
  if (isSiteApart && isWithin(site, cache)) return 'holds the finished site';
  if (isSiteApart && isWithin(cache, site)) return 'is inside the finished site';
  return isOurs(cache) ? null : 'holds something that Lede did not make';
}

/** Whether a folder isn't there, is empty, or is marked as a cache. A file in its place is left alone. */
function isOurs(folder: string): boolean {
  const names = namesIn(folder);
  return names.length === 0 || (names.includes(markerFile) && isMarked(folder));
}

function isMarked(folder: string): boolean {
  return readFileSync(join(folder, markerFile), 'utf8') === markerText;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
