import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './is-there.ts';

/** Marks a folder as Lede's: the first file to come and the last to go, so that killed builds have it. */
const markerFile = '.lede-site';

const markerText = 'Lede built this folder, and replaces all of it with the next build.\n';

/** Declares a folder to be Lede's, which may then be replaced or removed without asking. */
export async function markSite(folder: string): Promise<void> {
  await writeFile(join(folder, markerFile), markerText);
}

/**
 * Whether what is at a path may be replaced or removed: an empty folder, or one that Lede built. A
 * link is neither, and a folder that Git keeps is its owner's, even if a site was copied into it,
 * marker and all.
 */
export async function isReplaceable(path: string): Promise<boolean> {
  const names = await readNames(path);
  if (names === null || names.includes('.git')) return false;
  return names.length === 0 || names.includes(markerFile) || isUnmarkedSite(path);
}

/** The names in a folder; null if the path isn't one, or it can't be read. */
async function readNames(path: string): Promise<string[] | null> {
  try {
    return (await lstat(path)).isDirectory() ? await readdir(path) : null;
  } catch {
    return null;
  }
}

/** Versions that wrote no marker are known by the files that every site of theirs has. */
async function isUnmarkedSite(folder: string): Promise<boolean> {
  for (const page of ['index.html', '404.html']) {
    if (!(await isThere(join(folder, page)))) return false;
  }
  try {
    const text = await readFile(join(folder, 'dataset', 'manifest.json'), 'utf8');
    const manifest: unknown = JSON.parse(text);
    const isObject = typeof manifest === 'object' && manifest !== null;
    return isObject && 'format' in manifest && typeof manifest.format === 'number';
  } catch {
    return false;
  }
}

/**
 * Removes a site, if it is there. Where that is interrupted, what is left is still known as Lede's.
 *
 * @throws if Lede didn't make the folder.
 */
export async function removeSite(folder: string): Promise<void> {
  if (!(await isThere(folder))) return;
  if (!(await isReplaceable(folder))) throw new Error(`${folder} was not made by Lede`);
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(markerFile)) await markSite(folder);
  for (const name of names) {
    if (name !== markerFile) await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
