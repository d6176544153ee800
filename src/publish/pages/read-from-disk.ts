import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { renderPage } from '#client/app/entry/server-entry.tsx';

export type DatasetReader = Parameters<typeof renderPage>[3];

/** How many files are kept in memory: pages that come after one another read much the same ones. */
const mostKept = 200;

/**
 * Reads the files of a dataset from its folder. The most used are kept, so that a thread needs little memory
 * however large the dataset is.
 */
export function readFromDisk(folder: string): DatasetReader {
  const kept = new Map<string, unknown>();
  return async (kind, name) => {
    const path = name === '' ? `${kind}.json` : `${kind}/${name}.json`;
    const content = kept.get(path) ?? JSON.parse(readFileSync(join(folder, path), 'utf8'));
    // The one that was used longest ago stands first.
    kept.delete(path);
    kept.set(path, content);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return content;
  };
}
