import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isSettled, stampOf } from '#cache/stamp.ts';
import type { ListedDocument } from '#documents/files/read-folder.ts';

/** The stamp of a document's file; null for a link, and for one that has only just changed. */
export function stampDocument(folder: string, { path, isExact }: ListedDocument): string | null {
  if (!isExact) return null;
  const now = Date.now();
  try {
    const found = lstatSync(join(folder, path));
    const changedAt = Math.max(found.mtimeMs, found.ctimeMs);
    return found.isFile() && isSettled(changedAt, now) ? stampOf(found) : null;
  } catch {
    return null;
  }
}
