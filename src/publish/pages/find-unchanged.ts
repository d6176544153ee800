import { digestOf } from '#cache/digest.ts';
import { loadAnswers } from '#client/app/entry/server-entry.tsx';
import type { PageRecord } from './page-record.ts';
import type { DatasetFolder } from './read-from-disk.ts';

/**
 * What is to be remembered of a page if other files give the same answers to what its components ask, so that it would
 * be the same as it was. Null if it has to be rendered.
 */
export async function findUnchanged(
  known: PageRecord,
  dataset: DatasetFolder,
): Promise<PageRecord | null> {
  const { read, reads } = dataset.record();
  const keys = known.asked.map(([key]) => key);
  const answers = await loadAnswers(known.path, keys, read);
  const isSame = known.asked.every(([, digest], index) => digestAnswer(answers[index]) === digest);
  return isSame ? { ...known, reads: [...reads] } : null;
}

/** The digest of the data of a query; null if it has none. */
export function digestAnswer(data: unknown): string | null {
  return data === undefined ? null : digestOf(JSON.stringify(data));
}
