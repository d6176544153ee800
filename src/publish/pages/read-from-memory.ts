import type { DatasetFiles } from '#dataset/files.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { storyFile, topicFile } from '#generate/dataset/dataset-files.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { datasetFolder } from '#publish/output/write-dataset.ts';
import type { OpenFile } from './note-reads.ts';

type FindContent = {
  [Kind in keyof DatasetFiles]: (name: string) => DatasetFiles[Kind] | undefined;
};

/**
 * Reads the files of a dataset that is in memory, which an edition has already: the same contents as in the files,
 * where nothing needs to be read or parsed.
 */
export function readFromMemory(dataset: Dataset, edition: Pick<Edition, 'hashOf'>): OpenFile {
  const find = findContent(dataset);
  return (path, kind, name) => {
    const [content, hash] = [find[kind](name), edition.hashOf(datasetFolder + path)];
    if (content === undefined || hash === null) throw new Error(`The dataset has no ${path}`);
    return { content, hash };
  };
}

function findContent(dataset: Dataset): FindContent {
  const { manifest, stories, pages, combinations, ledgers, morePublishers, calendar } = dataset;
  return {
    manifest: () => manifest,
    stories: (name) => applyTo(stories.get(name), storyFile),
    lists: (name) => pages.get(name),
    topics: (name) => applyTo(combinations.get(name), topicFile),
    publishers: (name) => (morePublishers?.name === name ? morePublishers.list : undefined),
    'publishers/ledgers': (name) => ledgers.get(name),
    calendar: (name) => (calendar.name === name ? calendar.calendar : undefined),
    // What is searched is gathered while pages are written, and none shows it.
    'search/contents': () => undefined,
    'search/facets': () => undefined,
    'search/parts': () => undefined,
    'search/words': () => undefined,
  };
}

function applyTo<Value, Result>(
  value: Value | undefined,
  toResult: (value: Value) => Result,
): Result | undefined {
  return value === undefined ? undefined : toResult(value);
}
