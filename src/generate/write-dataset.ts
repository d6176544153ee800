import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from './build-dataset.ts';
import { datasetFiles } from './dataset-files.ts';

/** Writes a dataset into a folder of its own. */
export async function writeDataset(dataset: Dataset, folder: string): Promise<void> {
  const made = new Set<string>();
  for (const [path, content] of datasetFiles(dataset)) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, JSON.stringify(content));
  }
}
