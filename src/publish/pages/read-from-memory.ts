import type { renderPage } from '#client/app/entry/server-entry.tsx';
import type { DatasetFiles } from '#dataset/files.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';

type DatasetReader = Parameters<typeof renderPage>[3];

type Files = { [Kind in keyof DatasetFiles]: (name: string) => DatasetFiles[Kind] | undefined };

/** Reads the files of a dataset from memory, so that pages can be rendered before it is written. */
export function readFromMemory(dataset: Dataset): DatasetReader {
  const files: Files = {
    manifest: () => dataset.manifest,
    stories: (name) => dataset.stories.get(name),
    lists: (name) => dataset.pages.get(name),
    topics: (name) => dataset.combinations.get(name),
    publishers: (name) =>
      dataset.morePublishers?.name === name ? dataset.morePublishers.list : undefined,
    'publishers/ledgers': (name) => dataset.ledgers.get(name),
    calendar: (name) => (dataset.calendar.name === name ? dataset.calendar.calendar : undefined),
    // The search page is rendered without results.
    'search/facets': () => undefined,
    'search/words': () => undefined,
  };
  return async (kind, name) => {
    const file = files[kind](name);
    if (file === undefined) throw new Error(`The dataset has no ${kind}/${name}.json`);
    return file;
  };
}
