import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '#documents/files/read-file.ts';
import { fileNames, indexName, picturesFolder } from './file-names.ts';
import { type PictureFate, pictureRecord } from './record.ts';

/** What is known of pictures, by the address of each. A picture that is kept has all its files. */
export type PictureIndex = ReadonlyMap<string, PictureFate>;

/** `faults` counts lines that could not be read; `isEnded` is whether a line can be added as it is. */
export type ReadIndex = { index: Map<string, PictureFate>; faults: number; isEnded: boolean };

/**
 * Reads what is known of the pictures of a folder of documents. The last line on an address counts. A line
 * that can't be read, like the last one of a run that was killed, costs itself alone; a kept picture that
 * lacks a file is as good as unknown.
 *
 * @throws errors of the file system, but for a missing folder.
 */
export function readIndex(folder: string): ReadIndex {
  const pictures = picturesFolder(folder);
  const text = readText(join(pictures, indexName));
  const present = text === '' ? new Set<string>() : filesIn(pictures);
  const index = new Map<string, PictureFate>();
  let faults = 0;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const record = pictureRecord.safeParse(parse(line)).data;
    if (record === undefined) faults += 1;
    else index.set(record.address, record.fate);
  }
  for (const [address, fate] of index) {
    const isWhole = fate.is === 'failed' || fileNames(fate).every((name) => present.has(name));
    if (!isWhole) index.delete(address);
  }
  return { index, faults, isEnded: text === '' || text.endsWith('\n') };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** The names of the files in a folder. Links don't count. */
function filesIn(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return new Set(entries.flatMap((entry) => (entry.isFile() ? entry.name : [])));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
