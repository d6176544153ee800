import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { partLength } from '#generate/search/cut-parts.ts';
import { indexPart } from '#generate/search/index-part.ts';
import { describeParts } from '#generate/search/index-search.ts';
import { planParts } from '#generate/search/plan-parts.ts';
import type { Edition } from './edition/open-edition.ts';
import { keepMadePart, signPart } from './made-part.ts';
import { datasetFolder } from './write-dataset.ts';

/** Where a site has its search index. */
export const searchFolder = `${datasetFolder}search/`;

export type SearchIndexOptions = {
  /** How many stories a large part of the index has. */
  length?: number | undefined;
  onIndexed?: (done: number, of: number) => void;
};

/**
 * Adds the search index of a dataset to an edition. Parts of the same stories are kept as the last edition has them;
 * others are made one after the other, so that no more than one is in memory.
 */
export async function writeSearchIndex(
  dataset: Dataset,
  edition: Edition,
  { length = partLength, onIndexed = () => undefined }: SearchIndexOptions = {},
): Promise<void> {
  const parts = planParts(dataset, length);
  const all = parts.reduce((sum, { stories }) => sum + stories, 0);
  let done = 0;
  for (const part of parts) {
    const before = done;
    if (!keepMadePart(part, edition, searchFolder)) {
      const { site } = dataset.manifest;
      const made = await indexPart(part, site, (own) => onIndexed(before + own, all));
      writeFiles(signPart(part, made), edition);
    }
    done += part.stories;
    onIndexed(done, all);
  }
  writeFiles(describeParts(parts), edition);
}

function writeFiles(files: ReadonlyMap<string, Uint8Array>, edition: Edition): void {
  for (const [path, content] of files) edition.write(searchFolder + path, content);
}
