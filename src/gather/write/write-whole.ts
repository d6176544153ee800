import { lstatSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, describeSystemError } from '#documents/files/read-file.ts';
import {
  removeTemporary,
  syncFolder,
  temporaryPath,
  writeTemporary,
} from '#documents/files/temporary-file.ts';

/**
 * `changed`: the file is not as it was when it was read, and was left alone. `reason` completes "… could
 * not be written: …".
 */
export type WriteResult = { kind: 'written' } | NotWritten;
type NotWritten = { kind: 'changed' } | { kind: 'failed'; reason: string };

/** A file that is whole and on the disk, but has a hidden name yet. */
export type HiddenFile = { temporary: string; target: string; before: Before };

/** What was read of a file; null if it is to be new. */
type Before = Uint8Array | null;

/**
 * Writes a file whole or not at all, and keeps its permissions: what an editor has saved since `before` was
 * read is never lost. A link stays one: its target is written.
 */
export function writeWhole(path: string, text: string, before: Before): WriteResult {
  const hidden = writeHidden(path, text, before);
  if (hidden.kind !== 'hidden') return hidden;
  try {
    const result = nameHidden(hidden.file);
    if (result.kind === 'written') syncFolder(dirname(hidden.file.target));
    return result;
  } finally {
    // Gone if it has its own name now.
    removeTemporary(hidden.file.temporary);
  }
}

/** The first half of it: writes a hidden file beside the one that is meant, and waits until it is on the disk. */
export function writeHidden(
  path: string,
  text: string,
  before: Before,
): { kind: 'hidden'; file: HiddenFile } | NotWritten {
  let temporary = '';
  try {
    if (!isUnchanged(path, before)) return { kind: 'changed' };
    const target = before === null ? path : realpathSync(path);
    temporary = temporaryPath(dirname(target));
    const mode = before === null ? null : statSync(target).mode % 0o10000;
    writeTemporary(temporary, Buffer.from(text), mode);
    return { kind: 'hidden', file: { temporary, target, before } };
  } catch (error) {
    if (temporary !== '') removeTemporary(temporary);
    return { kind: 'failed', reason: describeSystemError(error) };
  }
}

/**
 * The second half: gives the file its name, if the one that has it is as it was; compares once more, with
 * nothing between that and the renaming. `syncFolder` waits until the name is on the disk.
 */
export function nameHidden({ temporary, target, before }: HiddenFile): WriteResult {
  try {
    if (!isUnchanged(target, before)) return { kind: 'changed' };
    renameSync(temporary, target);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: describeSystemError(error) };
  }
}

function isUnchanged(path: string, before: Before): boolean {
  if (before === null) return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  try {
    return readFileSync(path).equals(before);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
