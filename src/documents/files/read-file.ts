import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { limits } from '#documents/limits.ts';

/** The content of a file, or why there is none. A reason completes "could not be read: …". */
export type FileContent =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'missing' }
  | { kind: 'outside' }
  | { kind: 'too-large'; size: number }
  | { kind: 'unreadable'; reason: string };

/**
 * Reads a file, up to the size limit of a document. `bounds` is the real path of a folder: symbolic
 * links that lead out of it are not followed, so that no document can publish other files of the disk.
 * Never throws. Synchronous, because thousands of small files are read in a third of the time, and only
 * one is open at a time.
 */
export function readBounded(path: string, bounds: string): FileContent {
  try {
    return noFollow === undefined ? readLinked(path, bounds) : readRegular(path, noFollow);
  } catch (error) {
    return linkCodes.has(codeOf(error)) ? readLinked(path, bounds) : unreadable(error);
  }
}

/** The flag that makes opening a symbolic link fail; undefined on systems that have none. */
const noFollow: number | undefined = constants.O_NOFOLLOW;

/** The error codes of systems for that. */
const linkCodes = new Set(['ELOOP', 'EMLINK']);

/** Reads the target of a path, if it is inside the folder. */
function readLinked(path: string, bounds: string): FileContent {
  try {
    const real = realpathSync(path);
    return real.startsWith(bounds + sep) ? readRegular(real, 0) : { kind: 'outside' };
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): FileContent {
  if (codeOf(error) === 'ENOENT') return { kind: 'missing' };
  return { kind: 'unreadable', reason: describeSystemError(error) };
}

/** Opens without blocking: a pipe in place of the file would block forever. */
function readRegular(path: string, flags: number): FileContent {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { kind: 'unreadable', reason: 'it is not a regular file' };
    if (found.size > limits.documentBytes) return { kind: 'too-large', size: found.size };
    // A file of size 0 that can be read is made by the system, and may be endless.
    const bytes = found.size === 0 ? new Uint8Array() : readFileSync(file);
    return { kind: 'bytes', bytes };
  } finally {
    closeSync(file);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EBUSY: 'something else is using it',
  EDQUOT: 'the disk quota is used up',
  ELOOP: 'its symbolic links form a loop',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is not a folder',
  ENXIO: 'it is not a regular file',
  EPERM: 'permission was denied',
  EROFS: 'the disk is read-only',
};

/** An error of the file system, or its code, in plain words, without paths of this machine. */
export function describeSystemError(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? `the system reported ${code}`;
}

/** The code of an error of the system, like `ENOENT`; without one, the error as text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
