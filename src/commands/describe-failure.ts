import { constants } from 'node:os';
import { describeSystemError } from '#documents/files/read-file.ts';

const writable =
  'Make it writable for the user who runs this command, or choose another folder with LEDE_OUT.';
const freeSpace = 'Free some space, then run the command again.';
const raiseLimit = 'Raise the limit, for example with: ulimit -n 4096';

/** What to do about an error of the system. */
const cures: Readonly<Record<string, string>> = {
  EACCES: writable,
  EBUSY: 'Close what uses it, then run the command again.',
  EDQUOT: freeSpace,
  EMFILE: raiseLimit,
  ENFILE: raiseLimit,
  ENOSPC: freeSpace,
  EPERM: writable,
  EROFS: 'Choose a folder on another disk with LEDE_OUT.',
};

/**
 * What went wrong where the machine, and not Lede, is at fault: the disk is full, a folder may not be
 * written to, too many files are open. Null for any other error.
 */
export function describeFailure(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = codeOf(error);
  const cure = cures[code];
  if (cure === undefined) return describeFailure(error.cause);
  const path = 'path' in error ? String(error.path) : null;
  const what = path === null ? 'The command could not go on' : `${path} could not be used`;
  return `${what}: ${describeSystemError(code)}. ${cure}`;
}

/** The bundler, which is written in Rust, gives the number of a system's error in its message alone. */
function codeOf(error: Error): string {
  if ('code' in error && cures[String(error.code)] !== undefined) return String(error.code);
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  const codes = Object.entries(constants.errno);
  return codes.find(([, value]) => value === Number(number))?.[0] ?? '';
}
