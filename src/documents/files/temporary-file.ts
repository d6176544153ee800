import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { codeOf } from '#documents/files/read-file.ts';

/** Hidden, so that it is no document: `.lede-new-<process>-<random>`. */
const temporaryName = /^\.lede-new-(\d+)-[0-9a-f]{16}$/;

/** A new path in a folder for a file that isn't whole yet. */
export function temporaryPath(folder: string): string {
  return join(folder, `.lede-new-${process.pid}-${randomBytes(8).toString('hex')}`);
}

/** Writes a file and waits until it is on the disk. `mode` is null for that of a new file. */
export function writeTemporary(path: string, bytes: Uint8Array, mode: number | null): void {
  const file = openSync(path, 'wx');
  try {
    if (mode !== null) fchmodSync(file, mode);
    writeAll(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes all bytes: the system may take fewer at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Removes a temporary file if it is there. One that can't be removed is left to `removeLeftovers`. */
export function removeTemporary(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Waits until the names in a folder are on the disk, on systems where a folder can be opened. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes(codeOf(error))) throw error;
  }
}

/**
 * Removes the temporary files that killed runs have left in a folder. For whoever holds the lock of the
 * documents: no other run writes there, and this one has not begun.
 */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (temporaryName.test(name)) rmSync(join(folder, name), { force: true });
  }
}
