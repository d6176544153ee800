import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { indexSearch } from '#generate/search/index-search.ts';

/** Writes the search index of a dataset into a folder, which is made if it is missing. */
export async function writeSearchIndex(
  dataset: Dataset,
  folder: string,
  onIndexed: (done: number, of: number) => void,
): Promise<void> {
  for (const [path, content] of await indexSearch(dataset, onIndexed)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
