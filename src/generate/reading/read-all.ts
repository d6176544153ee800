import { realpathSync } from 'node:fs';
import type { ParsedFile } from '#documents/document/draft.ts';
import type { DocumentResult } from '#documents/document/read-document.ts';
import type { ListedDocument } from '#documents/files/read-folder.ts';
import type { Diagnostic } from '#documents/problems/diagnostics.ts';
import { type DocumentStore, partCount } from './document-store.ts';
import type { KeptDocument } from './kept-document.ts';
import { readOne } from './read-one.ts';

type ReadingOptions = {
  folder: string;
  documents: readonly ListedDocument[];
  timeZone: string;
  /** Null to read them all anew, and to keep nothing. */
  store: DocumentStore | null;
  /** Called as documents are read. */
  onRead: (done: number, of: number) => void;
};

/**
 * Reads documents. One that is as it was when it was kept costs a look at its size and times; where these
 * differ, its content is compared. What came of them is in the order of the list.
 */
export function readAll({ folder, documents, timeZone, store, onRead }: ReadingOptions): {
  parsed: ParsedFile[];
  diagnostics: Diagnostic[];
} {
  const rules = { folder, bounds: realpathSync(folder), timeZone };
  const results = new Map<ListedDocument, DocumentResult>();
  for (const [part, listed] of divide(documents).entries()) {
    const kept = store?.read(part, timeZone) ?? [];
    const known = new Map(kept.map((document) => [document.path, document]));
    const now: KeptDocument[] = [];
    for (const document of listed) {
      const read = readOne(rules, document, known.get(document.path));
      if (read.kept !== null) now.push(read.kept);
      results.set(document, read.result);
      onRead(results.size, documents.length);
    }
    const isSame = now.length === kept.length && now.every((one) => known.get(one.path) === one);
    if (!isSame) store?.write(part, timeZone, now);
  }
  const inOrder = documents.flatMap((document) => results.get(document) ?? []);
  return {
    parsed: inOrder.map(({ parsed }) => parsed),
    diagnostics: inOrder.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Divides documents into parts by their paths, so that one stays in its part whatever others there are. */
function divide(documents: readonly ListedDocument[]): ListedDocument[][] {
  const parts = Array.from({ length: partCount }, (): ListedDocument[] => []);
  for (const document of documents) parts[partOf(document.path)]?.push(document);
  return parts;
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function partOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 16) % partCount;
}
