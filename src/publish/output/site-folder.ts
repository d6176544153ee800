import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './is-there.ts';

/** Marks a folder as made by Lede. It is written first and removed last, so that killed builds leave it. */
export const markerFile = '.lede-site';

/** The first line of the file. What files the folder has is listed below: see file-list.ts. */
export const markerText =
  'Lede built this folder. Each build changes it in place, and removes what earlier ones wrote.\n';

/** A name in a site for a file that isn't whole yet. */
export const arrivingFile = '.lede-arriving';

/** Marks a folder as made by Lede: builds may then change or remove it. */
export async function markSite(folder: string): Promise<void> {
  await writeFile(join(folder, markerFile), markerText);
}

/**
 * Whether a build may change or remove what is at a path: an empty folder, or one that Lede made.
 * Links are left alone, and so are Git repositories, even if a site was copied into one, marker and all.
 */
export async function isReplaceable(path: string): Promise<boolean> {
  const names = await readNames(path);
  if (names === null || names.includes('.git')) return false;
  return names.length === 0 || names.includes(markerFile) || isUnmarkedSite(path);
}

/** The names in a folder; null if the path is not a folder or can't be read. */
async function readNames(path: string): Promise<string[] | null> {
  try {
    return (await lstat(path)).isDirectory() ? await readdir(path) : null;
  } catch {
    return null;
  }
}

/** Earlier versions wrote no marker: their sites are recognized by files that all of them have. */
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

/** @throws if there is something at a path that a build may not change or remove. */
export async function expectReplaceable(path: string): Promise<void> {
  if ((await isThere(path)) && !(await isReplaceable(path))) {
    throw new Error(`${path} was not made by Lede`);
  }
}

/**
 * Removes a site, if it exists. After an interruption, what is left is still marked as made by Lede.
 *
 * @throws if the folder is neither empty nor made by Lede.
 */
export async function removeSite(folder: string): Promise<void> {
  await expectReplaceable(folder);
  if (!(await isThere(folder))) return;
  // Another build may be removing it at the same time.
  const names = (await readNames(folder)) ?? [];
  if (names.length > 0 && !names.includes(markerFile)) await markSite(folder);
  for (const name of names) {
    if (name !== markerFile) await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}
