import { lstatSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, describeSystemError } from '#documents/files/read-file.ts';
import { removeTemporary, syncFolder, temporaryPath, writeTemporary } from './temporary-file.ts';

/**
 * `changed`: the file is not as it was when it was read, and was left alone. `reason` completes "… could
 * not be written: …".
 */
export type WriteResult =
  | { kind: 'written' }
  | { kind: 'changed' }
  | { kind: 'failed'; reason: string };

/**
 * Writes a file whole or not at all, and keeps its permissions. `before` is what was read of it, null if
 * it is to be new: what an editor has saved since is never lost. The text is written to a hidden file
 * beside it, which takes its name once it is on the disk; `aboutToRename` is called with the path of the
 * hidden file right before that. A link stays one: its target is written.
 *
 * @throws what `aboutToRename` throws.
 */
export function writeWhole(
  path: string,
  text: string,
  before: Uint8Array | null,
  aboutToRename: (temporary: string) => void = () => undefined,
): WriteResult {
  let temporary = '';
  try {
    if (!isUnchanged(path, before)) return { kind: 'changed' };
    const target = before === null ? path : realpathSync(path);
    temporary = temporaryPath(dirname(target));
    const mode = before === null ? null : statSync(target).mode % 0o10000;
    writeTemporary(temporary, Buffer.from(text), mode);
    tell(aboutToRename, temporary);
    if (!exchange(temporary, target, before)) return { kind: 'changed' };
    syncFolder(dirname(target));
    return { kind: 'written' };
  } catch (error) {
    if (error instanceof NotTold) throw error.cause;
    return { kind: 'failed', reason: describeSystemError(error) };
  } finally {
    // Gone if it has its own name now.
    if (temporary !== '') removeTemporary(temporary);
  }
}

/** What a caller threw, so that it isn't taken for a failure to write. */
class NotTold extends Error {}

function tell(aboutToRename: (temporary: string) => void, temporary: string): void {
  try {
    aboutToRename(temporary);
  } catch (error) {
    throw new NotTold('The caller could not be told.', { cause: error });
  }
}

/** Compares once more, with nothing between that and the renaming. */
function exchange(temporary: string, target: string, before: Uint8Array | null): boolean {
  if (!isUnchanged(target, before)) return false;
  renameSync(temporary, target);
  return true;
}

function isUnchanged(path: string, before: Uint8Array | null): boolean {
  if (before === null) return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  try {
    return readFileSync(path).equals(before);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
