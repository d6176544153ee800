import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { findFoldersOfProcesses } from './find-folders-of-processes.ts';
import { isThere } from './is-there.ts';
import { isReplaceable, markSite, removeSite } from './site-folder.ts';
import { UnusableOutput } from './unusable-output.ts';

/** Where this process builds a new edition of the site in `folder`: beside it. */
export function stagingFolder(folder: string): string {
  return join(dirname(folder), `${stagingPrefix(folder)}${process.pid}`);
}

function stagingPrefix(folder: string): string {
  return `${basename(folder)}.next-`;
}

/** Where earlier versions of Lede kept the last site while the new one took its place. */
export function previousFolder(folder: string): string {
  return `${folder}.previous`;
}

/**
 * Creates the folder to build an edition in, and returns its path. As long as it is there, no other build
 * may begin. First it cleans up after builds that were killed: half-built editions are removed, and a
 * site that an earlier version of Lede had moved aside is put back. Folders that Lede didn't make are
 * left alone, whatever their names.
 *
 * @throws UnusableOutput if another build is at work.
 * @throws if the name of the folder is taken.
 */
export async function openStaging(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  await clearPrevious(folder);
  for (const { path } of await findStagings(folder, 'ended')) await removeSite(path);
  const staging = stagingFolder(folder);
  await mkdir(staging);
  await markSite(staging);
  // Looked for last, so that of two that begin at once, one at least sees the other.
  const [other] = await findStagings(folder, 'running');
  if (other === undefined) return staging;
  await removeSite(staging);
  throw new UnusableOutput(
    `Another build is at work on ${folder} (process ${other.processId}). Wait until it ends, or end it. If that process is no build, remove ${other.path}.`,
  );
}

/** The folders of builds of a site, this one's aside. */
async function findStagings(folder: string, state: 'running' | 'ended') {
  const found = await findFoldersOfProcesses(dirname(folder), stagingPrefix(folder));
  const isOurs = await Promise.all(found.map(({ path }) => isReplaceable(path)));
  return found.filter((other, index) => other.state === state && isOurs[index]);
}

async function clearPrevious(folder: string): Promise<void> {
  const previous = previousFolder(folder);
  if (!(await isReplaceable(previous))) return;
  if (await isThere(folder)) await removeSite(previous);
  else await rename(previous, folder);
}
