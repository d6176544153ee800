import process from 'node:process';
import { codeOf } from './read-file.ts';

/** Whether a process runs on this machine. EPERM means that it does, and belongs to another user. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
