import { digestOf } from '#cache/digest.ts';
import type { ListedFile } from '#publish/output/edition/file-list.ts';

/** What is remembered of a page that was written: all that it was made of, and the file that came of it. */
export type PageRecord = {
  path: string;
  /** The digest of what it says to programs besides. */
  described: string;
  /** The files of the dataset that were read for it, with their hashes. */
  reads: readonly (readonly [file: string, hash: string])[];
  /** What its components asked for: keys of queries, with the digests of what identifies their data; null where there was none. */
  asked: readonly (readonly [key: readonly unknown[], digest: string | null])[];
  file: ListedFile;
};

/** The digest of what identifies the data of a query; null if it has none. */
export function digestAnswer(answer: unknown): string | null {
  return answer === undefined ? null : digestOf(JSON.stringify(answer));
}
