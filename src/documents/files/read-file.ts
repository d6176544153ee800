import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { limits } from '#documents/limits.ts';

/** What a file holds, or why that can't be told. A reason completes "could not be read: …". */
export type FileContent =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'missing' }
  | { kind: 'outside' }
  | { kind: 'too-large'; size: number }
  | { kind: 'unreadable'; reason: string };

/**
 * Reads a file that is not larger than a document may be. `bounds` is the real path of a folder: links
 * that lead out of it are not followed, so that no document shows what else is on the disk. Never
 * throws. It waits for the disk: for thousands of small files that takes a third of the time, and one
 * file is open at a time.
 */
export function readBounded(path: string, bounds: string): FileContent {
  try {
    return noFollow === undefined ? readLinked(path, bounds) : readRegular(path, noFollow);
  } catch (error) {
    return linkCodes.has(codeOf(error)) ? readLinked(path, bounds) : unreadable(error);
  }
}

/** Opening fails where the path is a link; some systems can't be asked for that. */
const noFollow: number | undefined = constants.O_NOFOLLOW;

/** How systems say that the path is a link. */
const linkCodes = new Set(['ELOOP', 'EMLINK']);

/** Reads what a path leads to, if that is not out of the folder. */
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

/** Opening without blocking: a pipe that took the file's place would be waited for without end. */
function readRegular(path: string, flags: number): FileContent {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | flags);
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { kind: 'unreadable', reason: 'it is no file' };
    if (found.size > limits.documentBytes) return { kind: 'too-large', size: found.size };
    // What has no size but can be read is made by the system, and may have no end.
    const bytes = found.size === 0 ? new Uint8Array() : readFileSync(file);
    return { kind: 'bytes', bytes };
  } finally {
    closeSync(file);
  }
}

const faults: Readonly<Record<string, string>> = {
  EACCES: 'reading it is not allowed',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its path is too long',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is no folder',
  ENXIO: 'it is no file',
  EPERM: 'reading it is not allowed',
};

/** An error of the file system, in an editor's words and without paths of this machine. */
export function describeSystemError(error: unknown): string {
  const code = codeOf(error);
  return faults[code] ?? `the system says ${code}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
