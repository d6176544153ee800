import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { partLength } from '#generate/search/cut-parts.ts';
import { indexPart } from '#generate/search/index-part.ts';
import { describeParts } from '#generate/search/index-search.ts';
import { planParts } from '#generate/search/plan-parts.ts';
import { readMadePart, signPart } from './made-part.ts';

export type SearchIndexOptions = {
  /** The search index of an edition before, from which parts of the same stories are taken; it may be missing. */
  previous?: string;
  /** How many stories a part of the index has. */
  length?: number | undefined;
  onIndexed?: (done: number, of: number) => void;
};

/**
 * Writes the search index of a dataset into a folder, which is made if it is missing. Parts are made one
 * after the other, so that no more than one is in memory.
 */
export async function writeSearchIndex(
  dataset: Dataset,
  folder: string,
  { previous, length = partLength, onIndexed = () => undefined }: SearchIndexOptions = {},
): Promise<void> {
  const parts = planParts(dataset, length);
  const all = parts.reduce((sum, { stories }) => sum + stories, 0);
  let done = 0;
  for (const part of parts) {
    const before = done;
    const made = previous === undefined ? null : await readMadePart(previous, part);
    const files =
      made ?? (await indexPart(part, dataset.manifest.site, (own) => onIndexed(before + own, all)));
    await writeFiles(folder, signPart(part, files));
    done += part.stories;
    onIndexed(done, all);
  }
  await writeFiles(folder, describeParts(parts));
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
