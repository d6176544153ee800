import { renameSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { findLeftovers } from './find-leftovers.ts';
import { isThere } from './is-there.ts';
import { isReplaceable, markSite, removeSite } from './site-folder.ts';

/** Where this process builds a site that is to replace `folder`: beside it, so on the same disk. */
export function stagingFolder(folder: string): string {
  return join(dirname(folder), `${stagingPrefix(folder)}${process.pid}`);
}

function stagingPrefix(folder: string): string {
  return `${basename(folder)}.next-`;
}

/** Where the last site is kept while the new one takes its place. */
export function previousFolder(folder: string): string {
  return `${folder}.previous`;
}

/**
 * Creates the folder to build a site in, and returns its path. First it cleans up after builds that
 * were killed: a site that one had moved aside is put back, half-built ones are removed. Folders that
 * Lede didn't make are left alone, whatever their names.
 *
 * @throws if the name of the folder is taken.
 */
export async function openStaging(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  await restorePrevious(folder);
  for (const leftover of await findLeftovers(dirname(folder), stagingPrefix(folder))) {
    if (await isReplaceable(leftover)) await removeSite(leftover);
  }
  const staging = stagingFolder(folder);
  await mkdir(staging);
  await markSite(staging);
  return staging;
}

async function restorePrevious(folder: string): Promise<void> {
  const previous = previousFolder(folder);
  if ((await isThere(folder)) || !(await isThere(previous))) return;
  if (await isReplaceable(previous)) await rename(previous, folder);
}

/**
 * Replaces a folder by a finished one. Readers see either the one or the other, whole. Node can't swap
 * two folders in one step, so there are two renames with nothing in between; a build killed between
 * them leaves the last site as `<folder>.previous`, which the next build puts back.
 *
 * @throws if a folder in the way was not made by Lede; it is left as it is.
 */
export async function replaceFolder(finished: string, folder: string): Promise<void> {
  const previous = previousFolder(folder);
  await removeSite(previous);
  if (!(await isThere(folder))) return rename(finished, folder);
  // Someone may have put a folder of their own there while the site was built.
  if (!(await isReplaceable(folder))) throw new Error(`${folder} was not made by Lede`);
  exchange(finished, folder, previous);
  await removeSite(previous);
}

/** Synchronous, so that no other work comes between the two renames. */
function exchange(finished: string, folder: string, previous: string): void {
  renameSync(folder, previous);
  try {
    renameSync(finished, folder);
  } catch (error) {
    renameSync(previous, folder);
    throw error;
  }
}
