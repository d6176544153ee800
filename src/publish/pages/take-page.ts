import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf } from '#cache/digest.ts';
import { isSettled, stampOf } from '#cache/stamp.ts';
import { loadAnswers } from '#client/app/entry/server-entry.tsx';
import type { PageRecord } from './page-record.ts';
import type { DatasetFolder } from './read-from-disk.ts';

/**
 * What a page read and was told, if it would be the same as it was: if all that it was made of is the same, or if
 * other files give the same answers to what its components ask. Null if it has to be rendered.
 */
export async function findUnchanged(
  known: PageRecord,
  description: string,
  dataset: DatasetFolder,
): Promise<Pick<PageRecord, 'reads' | 'asked'> | null> {
  if (known.description !== description) return null;
  if (known.reads.every(([file, digest]) => dataset.digest(file) === digest)) return known;
  const { read, reads } = dataset.record();
  const keys = known.asked.map(([key]) => key);
  const answers = await loadAnswers(known.path, keys, read);
  const isSame = known.asked.every(([, digest], index) => digestAnswer(answers[index]) === digest);
  return isSame ? { reads: [...reads], asked: known.asked } : null;
}

/** The digest of the data of a query; null if it has none. */
export function digestAnswer(data: unknown): string | null {
  return data === undefined ? null : digestOf(JSON.stringify(data));
}

/** Whether a file is the page that was written; `seenAt` is when that was last known. */
export function isAsWritten(file: string, { stamp, digest }: PageRecord, seenAt: number): boolean {
  try {
    const found = lstatSync(file);
    if (!found.isFile()) return false;
    if (stampOf(found) === stamp && isSettled(found.mtimeMs, seenAt)) return true;
    return digestOf(readFileSync(file)) === digest;
  } catch {
    return false;
  }
}

/** Gives a file another name besides, in a folder that need not be there; where disks know no such thing, copies it. */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
