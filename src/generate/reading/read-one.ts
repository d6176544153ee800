import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#cache/digest.ts';
import { isSettled, stampOf } from '#cache/stamp.ts';
import { type DocumentResult, readDocument } from '#documents/document/read-document.ts';
import { type ListedDocument, readListed } from '#documents/files/read-folder.ts';
import type { KeptDocument } from './kept-document.ts';

/** Where documents are, and what they are read by besides their content. */
type ReadingRules = {
  folder: string;
  /** The folder's real path. */
  bounds: string;
  timeZone: string;
};

/**
 * Reads a document, or takes what was kept of it if it is as it was then. Only what came of a document's bytes is to
 * be kept.
 */
export function readOne(
  { folder, bounds, timeZone }: ReadingRules,
  document: ListedDocument,
  known: KeptDocument | undefined,
): { result: DocumentResult; kept: KeptDocument | null } {
  const { path } = document;
  const stamp = document.isExact ? stampNow(join(folder, path)) : null;
  if (known !== undefined && stamp !== null && known.stamp === stamp) {
    return { result: known.result, kept: known };
  }
  const content = readListed(folder, document, bounds);
  if (content.kind !== 'bytes') {
    return { result: readDocument({ path, content }, timeZone), kept: null };
  }
  const digest = digestOf(content.bytes);
  if (known?.digest === digest) {
    const kept = known.stamp === stamp ? known : { ...known, stamp };
    return { result: known.result, kept };
  }
  const result = readDocument({ path, content }, timeZone);
  return { result, kept: { path, stamp, digest, result } };
}

/** The stamp of a file; null for a link, and for one that has only just changed. */
function stampNow(file: string): string | null {
  const now = Date.now();
  try {
    const found = lstatSync(file);
    const changedAt = Math.max(found.mtimeMs, found.ctimeMs);
    return found.isFile() && isSettled(changedAt, now) ? stampOf(found) : null;
  } catch {
    return null;
  }
}
