import { readFileSync, statSync } from 'node:fs';
import { limits } from './limits.ts';

/** What a file holds, or why that can't be told. A reason completes "could not be read: …". */
export type FileContent =
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'missing' }
  | { kind: 'too-large'; size: number }
  | { kind: 'unreadable'; reason: string };

/**
 * Reads a file that is not larger than a document may be. Never throws. It waits for the disk: for
 * thousands of small files that takes a third of the time, and one file is open at a time.
 */
export function readBounded(path: string): FileContent {
  try {
    const found = statSync(path);
    if (!found.isFile()) return { kind: 'unreadable', reason: 'it is no file' };
    if (found.size > limits.documentBytes) return { kind: 'too-large', size: found.size };
    return { kind: 'bytes', bytes: readFileSync(path) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'missing' };
    return { kind: 'unreadable', reason: tellFault(error) };
  }
}

const faults: Readonly<Record<string, string>> = {
  EACCES: 'reading it is not allowed',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its path is too long',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is no folder',
  EPERM: 'reading it is not allowed',
};

/** An error of the file system, in an editor's words and without paths of this machine. */
export function tellFault(error: unknown): string {
  const code = codeOf(error);
  return faults[code] ?? `the system says ${code}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
