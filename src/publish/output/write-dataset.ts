import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { datasetTexts } from '#generate/dataset/dataset-files.ts';
import { isNamedAfter } from './edition/content-hash.ts';
import type { Edition } from './edition/open-edition.ts';

/** Where a site has the files of its dataset. */
export const datasetFolder = 'dataset/';

/** A page of a list, named by its content. All of them together are most of a dataset. */
const listPage = /^dataset\/lists\/([^/]+)\.json$/;

/** Adds the files of a dataset to an edition. Pages of lists that the last one has don't become JSON again. */
export function writeDataset(
  dataset: Dataset,
  edition: Pick<Edition, 'write' | 'keep' | 'last'>,
): void {
  for (const [pathBelow, writeText] of datasetTexts(dataset)) {
    const path = datasetFolder + pathBelow;
    if (!keepListPage(path, edition)) edition.write(path, writeText());
  }
}

/** Keeps a page of a list where the last edition has the content that its name says. Returns whether it does. */
function keepListPage(path: string, { last, keep }: Pick<Edition, 'keep' | 'last'>): boolean {
  const [, name] = listPage.exec(path) ?? [];
  const listed = last.edition.get(path) ?? null;
  if (name === undefined || listed === null) return false;
  return isNamedAfter(name, listed.hash) && keep(path);
}
