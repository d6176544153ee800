import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '#cache/digest.ts';
import { stampOf } from '#cache/stamp.ts';
import {
  loadCoverageWriter,
  nameShortcuts,
  renderEmbed,
  renderPage,
} from '#client/app/entry/server-entry.tsx';
import type { PageRecord } from './page-record.ts';
import { fillTemplate } from './page-template.ts';
import type { PagesToWrite, PagesWritten, PageToWrite } from './pages-to-write.ts';
import { preloadLinks } from './preload-links.ts';
import { type DatasetFolder, readFromDisk } from './read-from-disk.ts';
import { digestAnswer, findUnchanged, isAsWritten, linkFile } from './take-page.ts';

/*
 * Writes pages in a thread of its own, a shard at a time: it is sent their paths, and answers once they are
 * written. With all that it imports it is bundled into one file of plain JavaScript, of which the build
 * calls the rest itself.
 */

/** What the build itself calls of the client's code. */
export const called = { loadCoverageWriter, nameShortcuts, renderEmbed };

if (parentPort !== null) writeFor(parentPort, workerData);

function writeFor(parent: MessagePort, site: PagesToWrite): void {
  const dataset = readFromDisk(join(site.folder, 'dataset'));
  parent.on('message', (pages: readonly PageToWrite[]) => {
    writeAll(pages, site, dataset).then(
      (written) => parent.postMessage(written),
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
  dataset: DatasetFolder,
): Promise<PagesWritten> {
  const records: PageRecord[] = [];
  let rendered = 0;
  for (const page of pages) {
    try {
      const taken = await takeLast(page, site, dataset);
      if (taken === null) rendered += 1;
      records.push(taken ?? (await write(page, site, dataset)));
    } catch (error) {
      const message = `The page ${page.path} could not be written: ${String(error)}`;
      throw new Error(message, { cause: error });
    }
  }
  return { rendered, records };
}

/** Takes a page from the last site, if it would be the same. */
async function takeLast(
  { path, description, known }: PageToWrite,
  { folder, last }: PagesToWrite,
  dataset: DatasetFolder,
): Promise<PageRecord | null> {
  if (known === null || last === null) return null;
  const unchanged = await findUnchanged(known, digestOf(JSON.stringify(description)), dataset);
  if (unchanged === null) return null;
  const file = join(folder, fileOf(path));
  const lastFile = join(last.folder, fileOf(path));
  if (!isAsWritten(lastFile, known, last.seenAt)) return null;
  linkFile(lastFile, file);
  return { ...known, ...unchanged, stamp: stampOf(lstatSync(file)) };
}

async function write(
  { path, description }: PageToWrite,
  { site, base, folder, manifest, template, links: siteLinks }: PagesToWrite,
  dataset: DatasetFolder,
): Promise<PageRecord> {
  const { read, reads } = dataset.record();
  const page = await renderPage(path, site, base, read);
  const links = [...preloadLinks(manifest, base, page), ...siteLinks];
  const file = join(folder, fileOf(path));
  // For thousands of small files, synchronous calls are faster than awaiting each one.
  mkdirSync(dirname(file), { recursive: true });
  const html = fillTemplate(template, { ...page, path, site, base, links, description });
  writeFileSync(file, html);
  return {
    path,
    description: digestOf(JSON.stringify(description)),
    reads: [...reads],
    asked: page.asked.map(([key, data]) => [key, digestAnswer(data)]),
    digest: digestOf(html),
    stamp: stampOf(lstatSync(file)),
  };
}

/** Hosts send a file of this name for whatever is missing. */
function fileOf(path: string): string {
  return path === '/404' ? '404.html' : join(decodeURIComponent(path), 'index.html');
}
