import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cache } from '#cache/open-cache.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import type { Renderer } from '#publish/bundle/renderer.ts';
import type { DescribePage } from '#publish/head/describe-pages.ts';
import { webManifestLink } from '#publish/offline/write-web-manifest.ts';
import { listPages } from './list-pages.ts';
import { openMemory } from './page-memory.ts';
import type { PageRecord } from './page-record.ts';
import type { PagesToWrite, PagesWritten, PageToWrite } from './pages-to-write.ts';

type PagesOptions = Omit<PagesToWrite, 'template' | 'links' | 'last'> & {
  dataset: Dataset;
  renderer: Pick<Renderer, 'file'>;
  /** What a page says to programs besides. */
  describe: DescribePage;
  /** The site that is replaced, and where its pages are remembered; null where all pages are to be rendered. */
  last?: { folder: string; cache: Cache } | null;
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
 * dataset. What would be the same as in the last site is taken from there. What is written depends neither on
 * that nor on the number of threads. Returns how many pages were rendered.
 *
 * @throws where a page could not be written; the message has its path.
 */
export async function writePages(options: PagesOptions): Promise<number> {
  const { dataset, renderer, describe, onWritten, threads = defaultThreads() } = options;
  const { site, base, folder, manifest, last = null } = options;
  const template = unindent(await readFile(join(folder, 'index.html'), 'utf8'));
  const links = [webManifestLink(base)];
  const shared = { site, base, manifest, template, links };
  const memory = last === null ? null : openMemory(last, [shared, await readFile(renderer.file)]);
  const paths = [...listPages(dataset), '/offline', '/404'];
  const shards = cutShards(paths, (path) => ({
    path,
    description: describe(path),
    known: memory?.known.get(path) ?? null,
  }));
  const workerData: PagesToWrite = { ...shared, folder, last: memory?.last ?? null };
  const workers = Array.from(
    { length: Math.min(threads, Math.ceil(paths.length / shard)) },
    () => new Worker(renderer.file, { workerData }),
  );
  const records: PageRecord[] = [];
  let [done, rendered] = [0, 0];
  const count = (written: PagesWritten) => {
    done += written.records.length;
    rendered += written.rendered;
    if (memory !== null) for (const record of written.records) records.push(record);
    onWritten?.(done, paths.length);
  };
  try {
    await Promise.all(workers.map((worker) => keepBusy(worker, shards, count)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  memory?.remember(records);
  return rendered;
}

/** Without the spaces at the beginnings of its lines, which would be in every page. */
function unindent(html: string): string {
  return html.replaceAll(/\n +/g, '\n');
}

function defaultThreads(): number {
  return Math.min(availableParallelism(), mostThreads);
}

/** Pages for threads, a shard at a time, put together as they are asked for. */
function* cutShards(
  paths: readonly string[],
  toPage: (path: string) => PageToWrite,
): Generator<PageToWrite[]> {
  for (let start = 0; start < paths.length; start += shard) {
    yield paths.slice(start, start + shard).map(toPage);
  }
}

/** Sends a thread one shard after another until none is left. */
async function keepBusy(
  worker: Worker,
  shards: Iterator<readonly PageToWrite[]>,
  count: (written: PagesWritten) => void,
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
    count(await Promise.race([written, failed]));
  }
}
