import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cache } from '#cache/open-cache.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { cutPieces, keepBusy, usefulThreads } from '#generate/threads/keep-busy.ts';
import type { Renderer } from '#publish/bundle/renderer.ts';
import type { DescribePage } from '#publish/head/describe-pages.ts';
import { webManifestLink } from '#publish/offline/write-web-manifest.ts';
import type { Edition } from '#publish/output/edition/open-edition.ts';
import { datasetFolder } from '#publish/output/write-dataset.ts';
import { openComparison } from './find-unchanged.ts';
import { keepPages } from './keep-pages.ts';
import { listPages } from './list-pages.ts';
import { noMemory, openMemory } from './page-memory.ts';
import { fileOfPage } from './page-paths.ts';
import type { PageRecord } from './page-record.ts';
import type { PagesToWrite } from './pages-to-write.ts';
import { readFromMemory } from './read-from-memory.ts';

type PagesOptions = Omit<PagesToWrite, 'template' | 'links' | 'folder' | 'dataset'> & {
  dataset: Dataset;
  renderer: Pick<Renderer, 'file' | 'askAgain'>;
  /** The edition that the pages are of, with its client and its dataset. */
  edition: Edition;
  /** What a page says to programs besides. */
  describe: DescribePage;
  /** Where the pages of the last site are remembered; null where all pages are to be rendered. */
  cache?: Cache | null;
  /** How many threads may write at a time; by default, one for each core. */
  threads?: number;
  /** Called as pages are written. */
  onWritten?: (done: number, of: number) => void;
};

/** How many pages a thread is sent at a time. */
const shard = 64;

/**
 * Writes every page of the site as HTML, the one for readers who are offline, and the not-found page. What would
 * be the same as in the last site is kept as it is there. What the site then has depends neither on
 * that nor on the number of threads. Returns how many pages were rendered.
 *
 * @throws where a page could not be written; the message has its path.
 */
export async function writePages(options: PagesOptions): Promise<number> {
  const { dataset, renderer, describe, edition, cache = null } = options;
  const { site, base, manifest, threads = usefulThreads() } = options;
  const { onWritten = () => undefined } = options;
  const template = unindent(await readFile(join(edition.staging, 'index.html'), 'utf8'));
  const shared = { site, base, manifest, template, links: [webManifestLink(base)] };
  const memory =
    cache === null ? noMemory : openMemory(cache, [shared, await readFile(renderer.file)]);
  const paths = [...listPages(dataset), '/offline', '/404'];
  const records: PageRecord[] = [];
  const note = (some: readonly PageRecord[]) => {
    for (const record of some) records.push(record);
    onWritten(records.length, paths.length);
  };
  const findUnchanged = await openComparison(readFromMemory(dataset, edition), renderer);
  const remaining = await keepPages({
    ...{ paths, describe, memory, findUnchanged, edition, onKept: note },
  });
  const workerData: PagesToWrite = { ...shared, ...placesOf(edition) };
  const workers = Array.from(
    { length: Math.min(threads, Math.ceil(remaining.length / shard)) },
    () => new Worker(renderer.file, { workerData }),
  );
  const receive = (written: readonly PageRecord[]) => {
    for (const { path, file } of written) edition.add(fileOfPage(path), file);
    note(written);
  };
  try {
    const shards = cutPieces(remaining, shard);
    await Promise.all(workers.map((worker) => keepBusy(worker, shards, receive)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  memory.remember(records);
  return remaining.length;
}

/** Without the spaces at the beginnings of its lines, which would be in every page. */
function unindent(html: string): string {
  return html.replaceAll(/\n +/g, '\n');
}

function placesOf({ staging, last, kept }: Edition): Pick<PagesToWrite, 'folder' | 'dataset'> {
  const ofDataset = [...kept].filter((path) => path.startsWith(datasetFolder));
  return {
    folder: staging,
    dataset: {
      folder: join(staging, datasetFolder),
      last: join(last.folder, datasetFolder),
      kept: ofDataset.map((path) => path.slice(datasetFolder.length)),
    },
  };
}
