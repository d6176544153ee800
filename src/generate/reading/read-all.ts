import { realpathSync } from 'node:fs';
import type { ParsedFile } from '#documents/document/draft.ts';
import type { DocumentResult } from '#documents/document/read-document.ts';
import type { ListedDocument } from '#documents/files/read-folder.ts';
import type { Diagnostic } from '#documents/problems/diagnostics.ts';
import { type DocumentStore, partCount } from './document-store.ts';
import type { KeptDocument } from './kept-document.ts';
import { type DocumentToRead, isAsKept, type ReadDocument } from './read-one.ts';
import { readOthers } from './read-others.ts';

type ReadingOptions = {
  folder: string;
  documents: readonly ListedDocument[];
  timeZone: string;
  /** Null to read them all anew, and to keep nothing. */
  store: DocumentStore | null;
  /** Called as documents are read. */
  onRead: (done: number, of: number) => void;
  /** How many threads may read besides this one; by default, one for each other core where there is much to read. */
  threads?: number;
};

/** What came of a document, and what is to be kept of it: only what came of its bytes. */
type Outcome = { result: DocumentResult; kept: KeptDocument | null };

/**
 * Reads documents. One that is as it was when it was kept costs a look at its size and times; where these
 * differ, its content is compared. What came of them is in the order of the list.
 */
export async function readAll(options: ReadingOptions): Promise<{
  parsed: ParsedFile[];
  diagnostics: Diagnostic[];
}> {
  const { folder, documents, timeZone, store, onRead, threads } = options;
  const rules = { folder, bounds: realpathSync(folder), timeZone };
  const parts = divide(documents).map((listed, part) => {
    const kept = store?.read(part, timeZone) ?? [];
    return { listed, known: new Map(kept.map((document) => [document.path, document])) };
  });
  const outcomes = new Map<ListedDocument, Outcome>();
  const others = new Map<ListedDocument, DocumentToRead & { known: KeptDocument | null }>();
  for (const { listed, known: all } of parts) {
    for (const document of listed) {
      const known = all.get(document.path) ?? null;
      if (known !== null && isAsKept(rules, document, known)) {
        outcomes.set(document, { result: known.result, kept: known });
      } else others.set(document, { document, known, keptDigest: known?.digest ?? null });
    }
    onRead(outcomes.size, documents.length);
  }
  const toRead = [...others.values()].map(({ document, keptDigest }) => ({ document, keptDigest }));
  await readOthers(toRead, {
    rules,
    onRead: (read, { document }) => {
      outcomes.set(document, toOutcome(document, read, others.get(document)?.known ?? null));
      onRead(outcomes.size, documents.length);
    },
    ...(threads !== undefined && { threads }),
  });
  for (const [part, { listed, known }] of parts.entries()) {
    const now = listed.flatMap((document) => outcomes.get(document)?.kept ?? []);
    const isSame = now.length === known.size && now.every((one) => known.get(one.path) === one);
    if (!isSame) store?.write(part, timeZone, now);
  }
  const inOrder = documents.flatMap((document) => outcomes.get(document)?.result ?? []);
  return {
    parsed: inOrder.map(({ parsed }) => parsed),
    diagnostics: inOrder.flatMap(({ diagnostics }) => diagnostics),
  };
}

function toOutcome(
  { path }: ListedDocument,
  { stamp, digest, result }: ReadDocument,
  known: KeptDocument | null,
): Outcome {
  if (result !== null) {
    return { result, kept: digest === null ? null : { path, stamp, digest, result } };
  }
  if (known === null) throw new Error(`Nothing was kept of ${path}`);
  return { result: known.result, kept: known.stamp === stamp ? known : { ...known, stamp } };
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
