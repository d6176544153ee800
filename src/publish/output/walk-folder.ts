import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '#documents/files/read-file.ts';

/** What the disk says of a plain file: its size in bytes, when it was last written, and which file it is. */
export type FileFacts = { size: number; mtimeMs: number; ino: number; dev: number };

/**
 * The paths of all plain files below a folder, with slashes. Links are not followed. For thousands of
 * small files, synchronous calls are faster than awaiting each one.
 */
export function* walkFolder(folder: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = `${below}${entry.name}`;
    if (entry.isDirectory()) yield* walkFolder(folder, `${path}/`);
    else if (entry.isFile()) yield path;
  }
}

/** The facts of a plain file; null where there is none at a path. A link is no plain file. */
export function factsOf(file: string): FileFacts | null {
  const stats = lookAt(file);
  if (!stats?.isFile()) return null;
  const { size, mtimeMs, ino, dev } = stats;
  return { size, mtimeMs, ino, dev };
}

/** Whether a path is a folder. A link to one is none. */
export function isFolder(path: string): boolean {
  return lookAt(path)?.isDirectory() === true;
}

function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
