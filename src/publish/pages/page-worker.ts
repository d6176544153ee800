import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import {
  loadCoverageWriter,
  nameShortcuts,
  renderEmbed,
  renderPage,
} from '#client/app/entry/server-entry.tsx';
import { fillTemplate } from './page-template.ts';
import type { PagesToWrite, PageToWrite } from './pages-to-write.ts';
import { preloadLinks } from './preload-links.ts';
import { type DatasetReader, readFromDisk } from './read-from-disk.ts';

/*
 * Writes pages in a thread of its own, a shard at a time: it is sent their paths, and answers once they are
 * written. With all that it imports it is bundled into one file of plain JavaScript, of which the build
 * calls the rest itself.
 */

/** What the build itself calls of the client's code. */
export const called = { loadCoverageWriter, nameShortcuts, renderEmbed };

if (parentPort !== null) writeFor(parentPort, workerData);

function writeFor(parent: MessagePort, site: PagesToWrite): void {
  const read = readFromDisk(join(site.folder, 'dataset'));
  parent.on('message', (pages: readonly PageToWrite[]) => {
    writeAll(pages, site, read).then(
      () => parent.postMessage({ written: pages.length }),
      (error: unknown) => {
        // Thrown outside of the promise, it ends the thread, and its parent learns of it.
        queueMicrotask(() => {
          throw error;
        });
      },
    );
  });
}

async function writeAll(
  pages: readonly PageToWrite[],
  site: PagesToWrite,
  read: DatasetReader,
): Promise<void> {
  for (const page of pages) {
    try {
      await write(page, site, read);
    } catch (error) {
      const message = `The page ${page.path} could not be written: ${String(error)}`;
      throw new Error(message, { cause: error });
    }
  }
}

async function write(
  { path, description }: PageToWrite,
  { site, base, folder, manifest, template, links: siteLinks }: PagesToWrite,
  read: DatasetReader,
): Promise<void> {
  const page = await renderPage(path, site, base, read);
  const links = [...preloadLinks(manifest, base, page), ...siteLinks];
  const file = join(folder, fileOf(path));
  // For thousands of small files, synchronous calls are faster than awaiting each one.
  mkdirSync(dirname(file), { recursive: true });
  const filled = { ...page, path, site, base, links, description };
  writeFileSync(file, fillTemplate(template, filled));
}

/** Hosts send a file of this name for whatever is missing. */
function fileOf(path: string): string {
  return path === '/404' ? '404.html' : join(decodeURIComponent(path), 'index.html');
}
