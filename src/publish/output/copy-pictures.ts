import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedSite } from '#generate/generate.ts';
import { keptFiles } from '#generate/pictures/kept-files.ts';
import { picturesFolder, sitePath } from '#pictures/kept/file-names.ts';
import type { Edition } from './edition/open-edition.ts';

/** Adds the pictures that an edition shows from beside its documents. */
export async function copyPictures(
  { folder: documents, dataset }: Pick<GeneratedSite, 'folder' | 'dataset'>,
  edition: Pick<Edition, 'write'>,
): Promise<void> {
  for (const file of keptFiles(dataset)) {
    edition.write(sitePath(file), await readFile(join(picturesFolder(documents), file)));
  }
}
