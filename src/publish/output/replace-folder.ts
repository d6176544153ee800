import { renameSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { isThere } from './is-there.ts';
import { isReplaceable, markSite, removeSite } from './site-folder.ts';

/** Where a site is built before it takes the place of `folder`: beside it, on the same disk. */
export function stagingFolder(folder: string): string {
  return `${folder}.next-${process.pid}`;
}

/** Where the last site is for the moment in which the new one takes its place. */
export function previousFolder(folder: string): string {
  return `${folder}.previous`;
}

/**
 * Makes room for a build, and returns the empty folder to build in. A site that a killed build had
 * moved aside is put back; what killed builds left behind is removed. Folders that Lede didn't make
 * stay, whatever their names.
 *
 * @throws if something else has the name of the folder to build in.
 */
export async function openStaging(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  await restorePrevious(folder);
  for (const leftover of await findLeftovers(folder)) {
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

/** The folders named like those of builds that have ended, or of this one. */
async function findLeftovers(folder: string): Promise<string[]> {
  const prefix = `${basename(folder)}.next-`;
  return (await readdir(dirname(folder)))
    .filter((name) => name.startsWith(prefix))
    .filter((name) => {
      const id = name.slice(prefix.length);
      return /^[1-9]\d*$/.test(id) && (Number(id) === process.pid || !isRunning(Number(id)));
    })
    .map((name) => join(dirname(folder), name));
}

/**
 * Puts a finished folder in the place of another: whoever reads sees the one or the other, whole. Node
 * can't exchange two folders in one step, so there are two renames with nothing in between. A build
 * killed between them leaves the last site as `<folder>.previous`, which the next build puts back.
 *
 * @throws if what is in the way was not made by Lede; it stays as it is.
 */
export async function replaceFolder(finished: string, folder: string): Promise<void> {
  const previous = previousFolder(folder);
  await removeSite(previous);
  if (!(await isThere(folder))) return rename(finished, folder);
  // The build took its time: someone may have put a folder of their own there meanwhile.
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

/** A process that belongs to another user can't be signalled (EPERM), but runs. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
