import { setImmediate } from 'node:timers/promises';
import { digestOf } from '#cache/digest.ts';
import type { DescribePage } from '#publish/head/describe-pages.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { datasetFolder } from '#publish/output/write-dataset.ts';
import type { FindUnchanged } from './find-unchanged.ts';
import type { PageMemory } from './page-memory.ts';
import { fileOfPage } from './page-paths.ts';
import type { PageRecord } from './page-record.ts';
import type { PageToWrite } from './pages-to-write.ts';

type PagesToKeep = {
  paths: readonly string[];
  describe: DescribePage;
  memory: Pick<PageMemory, 'known'>;
  /** Compares with the dataset of the new edition. */
  findUnchanged: FindUnchanged;
  edition: Edition;
  /** Called with what is remembered of pages as they are kept. */
  onKept: (records: readonly PageRecord[]) => void;
};

/** How many pages are looked at before others get their turn, as the search index does with each of its stories. */
const atOnce = 20;

/**
 * Keeps the pages of the last site that are made of the same as before, or of other files that give the same answers.
 * Returns the others.
 */
export async function keepPages(options: PagesToKeep): Promise<PageToWrite[]> {
  const { paths, edition, onKept } = options;
  const remaining: PageToWrite[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    const kept: PageRecord[] = [];
    for (const path of paths.slice(start, start + atOnce)) {
      const page = describePage(path, options);
      const record = await keepRecord(page, options);
      if (record === null) remaining.push(page);
      else kept.push(record);
    }
    for (const { path } of kept) edition.keep(fileOfPage(path));
    onKept(kept);
    await setImmediate();
  }
  return remaining;
}

function describePage(path: string, { describe }: PagesToKeep): PageToWrite {
  const description = describe(path);
  return { path, description, described: digestOf(JSON.stringify(description)) };
}

/** What is to be remembered of a page that can be kept; null if it can't. */
async function keepRecord(page: PageToWrite, options: PagesToKeep): Promise<PageRecord | null> {
  const { memory, edition, findUnchanged } = options;
  const known = memory.known.get(page.path);
  // What is known of a page counts only where the last site has it as it was written.
  const isThere =
    known?.described === page.described &&
    edition.last.isIntact(fileOfPage(page.path), known.file.hash);
  if (!isThere) return null;
  return isMadeOfTheSame(known, edition) ? known : findUnchanged(known);
}

function isMadeOfTheSame({ reads }: PageRecord, edition: Edition): boolean {
  return reads.every(([file, hash]) => edition.hashOf(datasetFolder + file) === hash);
}
