import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import {
  askAgain,
  loadCoverageWriter,
  nameShortcuts,
  renderEmbed,
  renderPage,
} from '#client/app/entry/server-entry.tsx';
import { contentHash } from '#publish/output/edition/content-hash.ts';
import { noteReads, type OpenFile } from './note-reads.ts';
import { fileOfPage } from './page-paths.ts';
import { digestAnswer, type PageRecord } from './page-record.ts';
import { fillTemplate } from './page-template.ts';
import type { PagesToWrite, PageToWrite } from './pages-to-write.ts';
import { listCode, preloadLinks } from './preload-links.ts';
import { readFromDisk } from './read-from-disk.ts';

/*
 * Writes pages in a thread of its own, a shard at a time: it is sent their paths, and answers once they are
 * written. With all that it imports it is bundled into one file of plain JavaScript, of which the build
 * calls the rest itself.
 */

/** What the build itself calls of the client's code. */
export const called = { askAgain, loadCoverageWriter, nameShortcuts, renderEmbed };

if (parentPort !== null) writeFor(parentPort, workerData);

function writeFor(parent: MessagePort, site: PagesToWrite): void {
  const open = readFromDisk(site.dataset);
  parent.on('message', (pages: readonly PageToWrite[]) => {
    writeAll(pages, site, open).then(
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
  open: OpenFile,
): Promise<PageRecord[]> {
  const written: PageRecord[] = [];
  for (const page of pages) {
    try {
      written.push(await write(page, site, open));
    } catch (error) {
      const message = `The page ${page.path} could not be written: ${String(error)}`;
      throw new Error(message, { cause: error });
    }
  }
  return written;
}

async function write(
  { path, description, described }: PageToWrite,
  { site, base, folder, manifest, template, links: siteLinks }: PagesToWrite,
  open: OpenFile,
): Promise<PageRecord> {
  const { read, files } = noteReads(open);
  const page = await renderPage(path, site, base, read);
  const links = [...preloadLinks(manifest, base, page), ...siteLinks];
  const code = page.codeModule === null ? [] : listCode(manifest, base, page.codeModule);
  const file = join(folder, fileOfPage(path));
  // For thousands of small files, synchronous calls are faster than awaiting each one.
  mkdirSync(dirname(file), { recursive: true });
  const html = fillTemplate(template, { ...page, path, site, base, links, code, description });
  writeFileSync(file, html);
  return {
    path,
    described,
    reads: [...files],
    asked: page.asked.map(([key, answer]) => [key, digestAnswer(answer)]),
    file: { hash: contentHash(html), size: Buffer.byteLength(html) },
  };
}
