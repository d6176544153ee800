import { digestOf } from '#cache/digest.ts';
import { type DocumentResult, readDocument } from '#documents/document/read-document.ts';
import { type ListedDocument, readListed } from '#documents/files/read-folder.ts';
import type { KeptDocument } from './kept-document.ts';
import { stampDocument } from './stamp-document.ts';

/** Where documents are, and what they are read by besides their content. */
export type ReadingRules = {
  folder: string;
  /** The folder's real path. */
  bounds: string;
  timeZone: string;
};

/** A document to be read, and the digest of its content when it was last kept; null if it wasn't. */
export type DocumentToRead = { document: ListedDocument; keptDigest: string | null };

/** What came of it. */
export type ReadDocument = {
  /** Of the file as it was read; null where it had only just changed. */
  stamp: string | null;
  /** Of its bytes; null where there were none to read. */
  digest: string | null;
  /** Null where the digest is that of what was kept. */
  result: DocumentResult | null;
};

/** Whether a document's file is as it was when it was kept, as far as its size and times tell. */
export function isAsKept(
  { folder }: ReadingRules,
  document: ListedDocument,
  { stamp }: KeptDocument,
): boolean {
  return stamp !== null && stamp === stampDocument(folder, document);
}

/** Reads a document, unless its content is what was kept. */
export function readOne(
  { folder, bounds, timeZone }: ReadingRules,
  { document, keptDigest }: DocumentToRead,
): ReadDocument {
  const { path } = document;
  const stamp = stampDocument(folder, document);
  const content = readListed(folder, document, bounds);
  const digest = content.kind === 'bytes' ? digestOf(content.bytes) : null;
  if (digest !== null && digest === keptDigest) return { stamp, digest, result: null };
  return { stamp, digest, result: readDocument({ path, content }, timeZone) };
}
