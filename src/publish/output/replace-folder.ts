import { renameSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a site is built before it takes the place of `folder`: beside it, on the same disk. */
export function stagingFolder(folder: string): string {
  return `${folder}.next-${process.pid}`;
}

/**
 * Makes room for a build: the folder around the site is there, what builds that were killed have left
 * is removed, and a site that one had moved aside is brought back.
 */
export async function clearStaging(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  if ((await exists(previousOf(folder))) && !(await exists(folder))) {
    await rename(previousOf(folder), folder);
  }
  const prefix = `${basename(folder)}.next-`;
  for (const name of await readdir(dirname(folder))) {
    const id = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(id) && !isRunning(id)) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

/**
 * Puts a finished folder in the place of another: whoever reads sees the one or the other, whole. Node
 * can't exchange two folders in one step, so there are two, and nothing but them: a build killed in the
 * microseconds between leaves the last site as `<folder>.previous`, which the next one brings back.
 */
export async function replaceFolder(finished: string, folder: string): Promise<void> {
  const previous = previousOf(folder);
  await rm(previous, { recursive: true, force: true });
  if (await exists(folder)) exchange(finished, folder, previous);
  else await rename(finished, folder);
  await rm(previous, { recursive: true, force: true });
}

/** Without waiting in between, where other work could be done first. */
function exchange(finished: string, folder: string, previous: string): void {
  renameSync(folder, previous);
  try {
    renameSync(finished, folder);
  } catch (error) {
    renameSync(previous, folder);
    throw error;
  }
}

function previousOf(folder: string): string {
  return `${folder}.previous`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
