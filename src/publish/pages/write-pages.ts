import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import type { Renderer } from '#publish/bundle/build-renderer.ts';
import type { DescribePage } from '#publish/head/describe-pages.ts';
import { webManifestLink } from '#publish/offline/write-web-manifest.ts';
import { listPages } from './list-pages.ts';
import type { PagesToWrite, PagesWritten, PageToWrite } from './pages-to-write.ts';

type PagesOptions = Omit<PagesToWrite, 'template' | 'links'> & {
  dataset: Dataset;
  renderer: Pick<Renderer, 'file'>;
  /** What a page says to programs besides. */
  describe: DescribePage;
  /** How many threads may write at a time; by default, one for each core. */
  threads?: number;
  /** Called as pages are written. */
  onWritten?: (done: number, of: number) => void;
};

/** How many pages a thread is sent at a time. */
const shard = 64;

/** Each takes some 100 MB. */
const mostThreads = 8;

/**
 * Writes every page of the site as HTML, the one for readers who are offline, and the not-found page, into the folder of its client and its
 * dataset. What is written does not depend on the number of threads.
 *
 * @throws where a page could not be written; the message has its path.
 */
export async function writePages(options: PagesOptions): Promise<void> {
  const { dataset, renderer, describe, onWritten, threads = defaultThreads(), ...rest } = options;
  const template = await readFile(join(options.folder, 'index.html'), 'utf8');
  const paths = [...listPages(dataset), '/offline', '/404'];
  const shards = Array.from({ length: Math.ceil(paths.length / shard) }, (_, index) =>
    paths.slice(index * shard, (index + 1) * shard),
  ).values();
  const { site, base, folder, manifest } = rest;
  const links = [webManifestLink(base)];
  const workerData: PagesToWrite = { site, base, folder, manifest, template, links };
  const workers = Array.from(
    { length: Math.min(threads, Math.ceil(paths.length / shard)) },
    () => new Worker(renderer.file, { workerData }),
  );
  try {
    let done = 0;
    const count = (written: number) => {
      done += written;
      onWritten?.(done, paths.length);
    };
    await Promise.all(workers.map((worker) => keepBusy(worker, shards, describe, count)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function defaultThreads(): number {
  return Math.min(availableParallelism(), mostThreads);
}

/** Sends a thread one shard after another until none is left. */
async function keepBusy(
  worker: Worker,
  shards: Iterator<readonly string[]>,
  describe: DescribePage,
  count: (written: number) => void,
): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that writes pages ended: ${code}`)));
  });
  // It may fail when nobody waits for it any more.
  failed.catch(() => undefined);
  for (let next = shards.next(); !next.done; next = shards.next()) {
    const written = new Promise<PagesWritten>((resolve) => worker.once('message', resolve));
    const pages: PageToWrite[] = next.value.map((path) => ({ path, description: describe(path) }));
    worker.postMessage(pages);
    count((await Promise.race([written, failed])).written);
  }
}
