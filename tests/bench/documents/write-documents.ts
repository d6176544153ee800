import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A document's path in its folder, with `/`, and its text. */
export type DocumentText = readonly [path: string, text: string];

/** Writes documents one by one, so that any number of them fits into memory. Returns how many. */
export function writeDocuments(folder: string, documents: Iterable<DocumentText>): number {
  const made = new Set<string>();
  let count = 0;
  for (const [path, text] of documents) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
    count += 1;
  }
  return count;
}
