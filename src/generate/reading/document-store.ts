import { join } from 'node:path';
import { digestOf } from '#cache/digest.ts';
import type { Cache } from '#cache/open-cache.ts';
import { readPack, removePack, writePack } from '#cache/pack.ts';
import { type KeptDocument, restoreDocument, type WrittenDocument } from './kept-document.ts';

/** How many parts what is kept of documents has: what changes in one of them leaves the others as they are. */
export const partCount = 64;

/**
 * What was kept of documents, part by part. `key` names all that a document is read by besides its content and
 * its path; what was kept under another is of no use.
 */
export type DocumentStore = {
  read: (part: number, key: string) => readonly KeptDocument[];
  /** Keeps these documents of a part, and no others. */
  write: (part: number, key: string, documents: readonly KeptDocument[]) => void;
};

/** Keeps documents in a cache, for the next run of the same version of Lede. */
export function storeInCache({ folder, code }: Cache): DocumentStore {
  const fileOf = (part: number) => join(folder, `documents-${part}`);
  const keyOf = (key: string) => digestOf(JSON.stringify([code, key]));
  return {
    read: (part, key) =>
      readPack<WrittenDocument[]>(fileOf(part), keyOf(key))?.map(restoreDocument) ?? [],
    write: (part, key, documents) => {
      if (documents.length > 0) writePack(fileOf(part), keyOf(key), documents);
      else removePack(fileOf(part));
    },
  };
}

/** Keeps documents in memory, for the next time in the same run; `behind` keeps them for longer. */
export function storeInMemory(behind: DocumentStore | null): DocumentStore {
  const kept = new Map<number, { key: string; documents: readonly KeptDocument[] }>();
  return {
    read: (part, key) => {
      const found = kept.get(part);
      if (found?.key === key) return found.documents;
      const documents = behind?.read(part, key) ?? [];
      kept.set(part, { key, documents });
      return documents;
    },
    write: (part, key, documents) => {
      kept.set(part, { key, documents });
      behind?.write(part, key, documents);
    },
  };
}
