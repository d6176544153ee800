import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '#publish/output/edition/content-hash.ts';
import type { OpenFile } from './note-reads.ts';

/**
 * Where the files of a dataset are: those in `kept`, by their paths below it, in the last edition; the others in a
 * folder of their own.
 */
export type DatasetPlaces = { folder: string; last: string; kept: readonly string[] };

/** How many files are kept in memory: pages that come after one another read much the same ones. */
const mostInMemory = 200;

/**
 * Reads the files of a dataset from the disk. The most used are held in memory, so that a thread needs little
 * however large the dataset is.
 */
export function readFromDisk({ folder, last, kept }: DatasetPlaces): OpenFile {
  const files = new Map<string, ReturnType<typeof load>>();
  const isKept = new Set(kept);
  return (path) => {
    const file = files.get(path) ?? load(join(isKept.has(path) ? last : folder, path));
    // The one that was used longest ago stands first.
    files.delete(path);
    files.set(path, file);
    const [oldest] = files.keys();
    if (files.size > mostInMemory && oldest !== undefined) files.delete(oldest);
    return file;
  };
}

function load(file: string) {
  const bytes = readFileSync(file);
  return { hash: contentHash(bytes), content: JSON.parse(bytes.toString()) };
}
