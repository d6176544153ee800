import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The id of a process that is no more. */
export function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
