import { join } from 'node:path';
import process from 'node:process';
import { generate } from '#generate/generate.ts';
import { writeDataset } from '#publish/output/write-dataset.ts';
import { newEdition } from '#tests/support/sites/new-edition.ts';
import { sendMeasurement } from './process/measurement.ts';

/*
 * measure-generate.ts <folder of documents> [<folder to write to>]
 * Our own generator, from the disk to the dataset in memory, or to its files. Counts the documents
 * that it accounts for.
 */
const [documents = '', out] = process.argv.slice(2);

await sendMeasurement(async () => {
  const { dataset } = await generate(documents, new Date());
  if (out !== undefined) writeDataset(dataset, newEdition(join(out, `site-${process.pid}`)));
  return dataset.manifest.counts.documents;
});
