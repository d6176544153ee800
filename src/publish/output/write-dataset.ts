import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { datasetTexts } from '#generate/dataset/dataset-files.ts';
import type { Edition } from './edition/open-edition.ts';

/** Where a site has the files of its dataset. */
export const datasetFolder = 'dataset/';

/** Adds the files of a dataset to an edition. */
export function writeDataset(dataset: Dataset, edition: Pick<Edition, 'write'>): void {
  for (const [path, text] of datasetTexts(dataset)) edition.write(datasetFolder + path, text);
}
