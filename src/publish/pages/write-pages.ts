import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { listPages } from './list-pages.ts';
import type { PagesToWrite, PagesWritten } from './pages-to-write.ts';

type PagesOptions = Omit<PagesToWrite, 'template'> & {
  dataset: Dataset;
  /** The file of the code that writes pages. */
  renderer: string;
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
 * Writes every page of the site as HTML, and the not-found page, into the folder of its client and its
 * dataset. What is written does not depend on the number of threads.
 *
 * @throws where a page could not be written; the message has its path.
 */
export async function writePages(options: PagesOptions): Promise<void> {
  const { dataset, renderer, threads = defaultThreads(), onWritten, ...rest } = options;
  const template = await readFile(join(options.folder, 'index.html'), 'utf8');
  const paths = [...listPages(dataset), '/404'];
  const shards = Array.from({ length: Math.ceil(paths.length / shard) }, (_, index) =>
    paths.slice(index * shard, (index + 1) * shard),
  ).values();
  const { site, base, folder, manifest } = rest;
  const workerData: PagesToWrite = { site, base, folder, manifest, template };
  const workers = Array.from(
    { length: Math.min(threads, Math.ceil(paths.length / shard)) },
    () => new Worker(renderer, { workerData }),
  );
  try {
    let done = 0;
    const count = (written: number) => {
      done += written;
      onWritten?.(done, paths.length);
    };
    await Promise.all(workers.map((worker) => keepBusy(worker, shards, count)));
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
    worker.postMessage(next.value);
    count((await Promise.race([written, failed])).written);
  }
}
