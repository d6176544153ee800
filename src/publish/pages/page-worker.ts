import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { renderPage } from '#client/app/entry/server-entry.tsx';
import { fillTemplate } from './page-template.ts';
import type { PagesToWrite } from './pages-to-write.ts';
import { preloadLinks } from './preload-links.ts';
import { readFromDisk } from './read-from-disk.ts';

/*
 * Writes pages in a thread of its own, a shard at a time: it is sent their paths, and answers once they are
 * written. With all that it imports it is bundled into one file of plain JavaScript.
 */

const { site, base, folder, manifest, template }: PagesToWrite = workerData;
const read = readFromDisk(join(folder, 'dataset'));

parentPort?.on('message', (paths: readonly string[]) => {
  writeAll(paths).then(
    () => parentPort?.postMessage({ written: paths.length }),
    (error: unknown) => {
      // Thrown outside of the promise, it ends the thread, and its parent learns of it.
      queueMicrotask(() => {
        throw error;
      });
    },
  );
});

async function writeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await write(path);
    } catch (error) {
      throw new Error(`The page ${path} could not be written: ${String(error)}`, { cause: error });
    }
  }
}

async function write(path: string): Promise<void> {
  const page = await renderPage(path, site, base, read);
  const links = preloadLinks(manifest, base, page);
  const file = fileOf(path);
  // For thousands of small files, synchronous calls are faster than awaiting each one.
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fillTemplate(template, { ...page, path, site, base, links }));
}

/** Hosts send a file of this name for whatever is missing. */
function fileOf(path: string): string {
  return path === '/404'
    ? join(folder, '404.html')
    : join(folder, decodeURIComponent(path), 'index.html');
}
