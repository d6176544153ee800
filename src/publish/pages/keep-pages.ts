import { setImmediate } from 'node:timers/promises';
import { digestOf } from '#cache/digest.ts';
import type { DescribePage } from '#publish/head/describe-pages.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { datasetFolder } from '#publish/output/write-dataset.ts';
import type { PageMemory } from './page-memory.ts';
import { fileOfPage } from './page-paths.ts';
import type { PageRecord } from './page-record.ts';
import type { PageToWrite } from './pages-to-write.ts';

type PagesToKeep = {
  paths: readonly string[];
  describe: DescribePage;
  memory: Pick<PageMemory, 'known'>;
  edition: Edition;
  /** Called with what is remembered of pages as they are kept. */
  onKept: (records: readonly PageRecord[]) => void;
};

/** How many pages are looked at before others get their turn. */
const atOnce = 1000;

/**
 * Keeps the pages of the last site that are made of the same as before. Returns the others; some of them may still come
 * out the same, if other files give the same answers.
 */
export async function keepPages(options: PagesToKeep): Promise<PageToWrite[]> {
  const { paths, onKept } = options;
  const remaining: PageToWrite[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    const kept: PageRecord[] = [];
    for (const path of paths.slice(start, start + atOnce)) {
      const page = lookAt(path, options);
      if (page.known !== null && isMadeOfTheSame(page.known, options.edition))
        kept.push(page.known);
      else remaining.push(page);
    }
    for (const { path } of kept) options.edition.keep(fileOfPage(path));
    onKept(kept);
    await setImmediate();
  }
  return remaining;
}

/** What is known of a page counts only where the last site has it as it was written. */
function lookAt(path: string, { describe, memory, edition }: PagesToKeep): PageToWrite {
  const description = describe(path);
  const described = digestOf(JSON.stringify(description));
  const found = memory.known.get(path);
  const isThere =
    found?.described === described && edition.last.isIntact(fileOfPage(path), found.file.hash);
  return { path, description, described, known: isThere ? found : null };
}

function isMadeOfTheSame({ reads }: PageRecord, edition: Edition): boolean {
  return reads.every(([file, hash]) => edition.hashOf(datasetFolder + file) === hash);
}
