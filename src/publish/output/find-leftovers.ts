import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/**
 * The paths in a folder whose names are a prefix and the id of a process that has ended, or had this
 * one's id: what killed builds left there. None if the folder can't be read.
 */
export async function findLeftovers(folder: string, prefix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(prefix))
    .filter((name) => {
      const id = name.slice(prefix.length);
      return /^[1-9]\d*$/.test(id) && (Number(id) === process.pid || !isRunning(Number(id)));
    })
    .map((name) => join(folder, name));
}

/** EPERM means that the process is running and belongs to another user. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
