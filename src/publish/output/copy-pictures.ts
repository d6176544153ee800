import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedSite } from '#generate/generate.ts';
import { keptFiles } from '#generate/pictures/kept-files.ts';
import { picturesFolder, sitePath } from '#pictures/kept/file-names.ts';

/** Copies the pictures that an edition shows from beside its documents into the folder of its site. */
export async function copyPictures(
  { folder: documents, dataset }: Pick<GeneratedSite, 'folder' | 'dataset'>,
  folder: string,
): Promise<void> {
  const files = keptFiles(dataset);
  if (files.size === 0) return;
  await mkdir(join(folder, 'pictures'));
  for (const file of files) {
    await copyFile(join(picturesFolder(documents), file), join(folder, sitePath(file)));
  }
}
