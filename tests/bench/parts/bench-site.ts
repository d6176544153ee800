import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser } from '@playwright/test';
import { serveSite } from '#publish/serve/serve-site.ts';
import { searchFirst } from '#tests/bench/browser/first-search.ts';
import { visitFirst } from '#tests/bench/browser/first-visit.ts';
import { openLighthouse } from '#tests/bench/browser/lighthouse.ts';
import { launchBrowser, slowdown } from '#tests/bench/browser/open-phone.ts';
import { servePhotograph } from '#tests/bench/browser/serve-photograph.ts';
import { type DocumentText, writeDocuments } from '#tests/bench/documents/write-documents.ts';
import { installPeers } from '#tests/bench/peers/install-peers.ts';
import { type SitePeer, sitePeers } from '#tests/bench/peers/site-peers.ts';
import { type ProgramRun, runProgram } from '#tests/bench/process/run-program.ts';
import { describeMachine, formatTable, seconds, whole } from '#tests/bench/report/table.ts';
import { editionDocuments } from '#tests/support/documents/edition-documents.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const usualSizes = '1000,10000,20000,100000';

/** Larger editions take the peers longer than anyone waits. */
const largestForPeers = 20_000;

const pages = ['', 'search', 'archive', 'publishers'];

/** The host of the pictures in generated documents. */
const picturesHost = 'https://pictures.example';

/**
 * Builds generated editions, whole and after one more story, and tells what came of it: time, memory of all
 * processes together, files, bytes, a first visit, searches, Lighthouse's scores; beside tools that make a page
 * of each document. LEDE_BENCH_STORIES says how large the editions are: `1000,10000`.
 */
export async function benchSite(folder: string): Promise<void> {
  console.log('## Sites of every size\n');
  console.log(`Generated editions; ${describeMachine()}.\n`);
  const sizes = (process.env.LEDE_BENCH_STORIES ?? usualSizes).split(',').map(Number);
  const browser = await launchBrowser();
  const pictures = await servePhotograph();
  const rows = { builds: [buildHead], readers: [readersHead], peers: [peersHead] };
  for (const size of sizes) {
    const documents = join(folder, `documents-${size}`);
    const site = join(folder, `site-${size}`);
    writeDocuments(documents, pictured(editionDocuments(1, size), pictures.host));
    const first = await build(documents, site);
    const others = await measurePeers(documents, folder, size);
    writeDocuments(documents, pictured(editionDocuments(0, 1), pictures.host));
    rows.builds.push(await describeBuilds(size, first, await build(documents, site), site));
    rows.peers.push(...(await describePeers(size, first, site, others)));
    if (browser !== null) rows.readers.push(await describeReaders(browser, size, site));
  }
  await browser?.close();
  pictures.close();
  for (const table of Object.values(rows)) {
    if (table.length > 1) console.log(`${formatTable(table)}\n`);
  }
  console.log(
    'Builds without compressed copies. Peers make one page of each document: its headline, its excerpt and what\n' +
      'others reported; no lists, topics, publishers, archive, search, feeds. Searches and visits on a phone ' +
      `${slowdown} times\nslower than this machine.\n`,
  );
}

/** Documents whose pictures a server of this machine answers. */
function* pictured(documents: Iterable<DocumentText>, host: string): Generator<DocumentText> {
  for (const [path, text] of documents) {
    yield [path, text.replaceAll(picturesHost, `http://${host}`)];
  }
}

const buildHead = [
  'stories',
  'build',
  'one more story',
  'memory, all processes',
  'files',
  'a story',
  'MB',
  'KB a story',
];

function build(documents: string, site: string): Promise<ProgramRun> {
  return runProgram({
    command: [process.execPath, 'src/commands/lede.js', 'build'],
    folder: projectRoot,
    environment: { LEDE_DATA: documents, LEDE_OUT: site, LEDE_COMPRESS: '0', LEDE_BASE: '/' },
  });
}

async function describeBuilds(
  size: number,
  first: ProgramRun,
  second: ProgramRun,
  site: string,
): Promise<string[]> {
  const { files, bytes } = await weighFolder(site);
  return [
    whole(size),
    timeOf(first),
    timeOf(second),
    memoryOf(first),
    whole(files),
    (files / size).toFixed(2),
    whole(bytes / 1e6),
    (bytes / 1000 / size).toFixed(1),
  ];
}

const peersHead = ['', 'documents', 'time', 'memory, all processes', 'files', 'MB'];

type PeerRun = { name: string; run: ProgramRun; site: string };

async function measurePeers(documents: string, folder: string, size: number): Promise<PeerRun[]> {
  if (size > largestForPeers) return [];
  const runs: PeerRun[] = [];
  for (const [number, peer] of sitePeers.entries()) {
    const site = join(folder, `peer-${number}-${size}`);
    runs.push({ name: peer.name, site, run: await runPeer(peer, documents, site) });
  }
  return runs;
}

async function runPeer(peer: SitePeer, documents: string, site: string): Promise<ProgramRun> {
  const folder = installPeers('site-peers', sitePeers);
  if (folder !== null) return runProgram({ command: peer.command(documents, site), folder });
  return { milliseconds: 0, peakMegabytes: Number.NaN, failure: 'npm could not install it' };
}

async function describePeers(
  size: number,
  first: ProgramRun,
  site: string,
  others: readonly PeerRun[],
): Promise<string[][]> {
  if (others.length === 0) return [];
  const runs = [{ name: 'Lede, the whole site', run: first, site }, ...others];
  return Promise.all(
    runs.map(async ({ name, run, site: made }) => {
      const { files, bytes } = await weighFolder(made);
      return [name, whole(size), timeOf(run), memoryOf(run), whole(files), whole(bytes / 1e6)];
    }),
  );
}

const readersHead = [
  'stories',
  'first visit, KB gzipped',
  'first search: KB, ms',
  'next search: KB, ms',
  'Lighthouse: page, performance, accessibility, best practices, SEO',
];

async function describeReaders(browser: Browser, size: number, site: string): Promise<string[]> {
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    const home = `http://localhost:${address.port}/`;
    const visit = await visitFirst(browser, home);
    const searches = await searchFirst(browser, home, ['tunnel', 'bridge']);
    const lighthouse = openLighthouse();
    const scores: string[] = [];
    for (const page of [...pages, await firstIn(site, 'stories'), await firstIn(site, 'topics')]) {
      const found = (await lighthouse?.(home + page)) ?? ['left out'];
      scores.push(`/${page} ${found.join(' ')}`);
    }
    return [
      whole(size),
      visit.everything.kilobytes.toFixed(1),
      ...searches.map(
        ({ milliseconds, sent }) => `${sent.kilobytes.toFixed(1)}, ${whole(milliseconds)}`,
      ),
      scores.join('; '),
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The path of the first page in a folder of the site. */
async function firstIn(site: string, folder: string): Promise<string> {
  const entries = await readdir(join(site, folder), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return `${folder}/${names.sort()[0]}`;
}

async function weighFolder(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}

function timeOf({ failure, milliseconds }: ProgramRun): string {
  return failure === null ? seconds(milliseconds) : `failed: ${failure}`;
}

function memoryOf({ peakMegabytes }: ProgramRun): string {
  return Number.isNaN(peakMegabytes) ? 'unknown' : `${whole(peakMegabytes)} MB`;
}
