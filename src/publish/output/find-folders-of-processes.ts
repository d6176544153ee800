import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { isRunning } from '#documents/files/is-running.ts';

/** A folder whose name ends with the number of a process. */
export type FolderOfProcess = { path: string; processId: number; state: 'running' | 'ended' };

/**
 * The folders within another whose names are a prefix and the number of a process. One with the number of
 * this process is of an earlier one, which has ended. None if the folder can't be read.
 */
export async function findFoldersOfProcesses(
  folder: string,
  prefix: string,
): Promise<FolderOfProcess[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const id = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (!/^[1-9]\d*$/.test(id)) return [];
    const processId = Number(id);
    const isOther = processId !== process.pid && isRunning(processId);
    return [{ path: join(folder, name), processId, state: isOther ? 'running' : 'ended' } as const];
  });
}
