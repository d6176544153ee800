import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { renderPage } from '#client/app/entry/server-entry.tsx';
import { contentHash } from '#publish/output/edition/content-hash.ts';

type DatasetReader = Parameters<typeof renderPage>[3];

/**
 * Where the files of a dataset are: those in `kept`, by their paths below it, in the last edition; the others in a
 * folder of their own.
 */
export type DatasetPlaces = { folder: string; last: string; kept: readonly string[] };

export type DatasetFolder = {
  /** A reader that notes what it has read: the paths of files, with their hashes. */
  record: () => { read: DatasetReader; reads: ReadonlyMap<string, string> };
};

/** How many files are kept in memory: pages that come after one another read much the same ones. */
const mostInMemory = 200;

/**
 * Reads the files of a dataset from the disk. The most used are held in memory, so that a thread needs little
 * however large the dataset is.
 */
export function readFromDisk({ folder, last, kept }: DatasetPlaces): DatasetFolder {
  const files = new Map<string, ReturnType<typeof load>>();
  const isKept = new Set(kept);
  const open = (path: string) => {
    const file = files.get(path) ?? load(join(isKept.has(path) ? last : folder, path));
    // The one that was used longest ago stands first.
    files.delete(path);
    files.set(path, file);
    const [oldest] = files.keys();
    if (files.size > mostInMemory && oldest !== undefined) files.delete(oldest);
    return file;
  };
  return {
    record: () => {
      const reads = new Map<string, string>();
      const read: DatasetReader = async (kind, name) => {
        const path = name === '' ? `${kind}.json` : `${kind}/${name}.json`;
        const { hash, content } = open(path);
        reads.set(path, hash);
        return content;
      };
      return { read, reads };
    },
  };
}

function load(file: string) {
  const bytes = readFileSync(file);
  return { hash: contentHash(bytes), content: JSON.parse(bytes.toString()) };
}
