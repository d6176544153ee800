import type { Dataset } from './build-dataset.ts';

/** Every file of a dataset, with its path below `dataset/`. The manifest comes last. */
export function* datasetFiles(dataset: Dataset): Generator<[path: string, content: unknown]> {
  for (const [id, story] of dataset.stories) yield [`stories/${id}.json`, story];
  for (const [name, page] of dataset.pages) yield [`lists/${name}.json`, page];
  for (const [slug, sets] of dataset.combinations) yield [`topics/${slug}.json`, sets];
  if (dataset.morePublishers !== null) {
    yield [`publishers/${dataset.morePublishers.name}.json`, dataset.morePublishers.list];
  }
  for (const [name, ledger] of dataset.ledgers) yield [`publishers/ledgers/${name}.json`, ledger];
  yield [`calendar/${dataset.calendar.name}.json`, dataset.calendar.calendar];
  yield ['manifest.json', dataset.manifest];
}
