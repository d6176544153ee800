import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serveSite } from '#publish/serve/serve-site.ts';
import { type Download, visitFirst } from '#tests/bench/browser/first-visit.ts';
import { launchBrowser, slowdown } from '#tests/bench/browser/open-phone.ts';
import { type MoveRecord, makeMoves } from '#tests/bench/browser/readers-moves.ts';
import { fillWithNews, givenFolders } from '#tests/bench/documents/bench-documents.ts';
import { benchScript, runMeasured } from '#tests/bench/process/run-measured.ts';
import { median } from '#tests/bench/report/statistics.ts';
import {
  describeMachine,
  formatTable,
  seconds,
  verdict,
  whole,
} from '#tests/bench/report/table.ts';

const generatedCount = 20_000;
const repetitions = 7;
const goalMilliseconds = 200;

/** What Kagi News sends of scripts before its first story, in KB, gzipped. */
const kagiScripts = 681;

/** Builds sites, and measures in a browser how soon they answer a reader on a slow phone. */
export async function benchInteractions(folder: string): Promise<void> {
  const browser = await launchBrowser();
  if (browser === null) {
    console.log('The interactions are left out: no Chromium or Chrome was found.\n');
    return;
  }
  try {
    const given = givenFolders().at(-1);
    if (given !== undefined) {
      await benchSite(browser, 'Real documents', given, join(folder, 'given-site'));
    }
    const { folder: documents } = fillWithNews(join(folder, 'documents'), generatedCount);
    const name = `${whole(generatedCount)} generated documents`;
    await benchSite(browser, name, documents, join(folder, 'site'));
  } finally {
    await browser.close();
  }
}

async function benchSite(
  browser: Browser,
  name: string,
  documents: string,
  site: string,
): Promise<void> {
  console.log(`## ${name}: a site, and its readers\n`);
  const built = await runMeasured({ command: benchScript('measure-build.ts', documents, site) });
  if (!built.ok) {
    console.log(`The build failed: ${built.reason}.\n`);
    return;
  }
  const { milliseconds, count, peakMegabytes } = built.measured;
  console.log(
    `Built in ${seconds(milliseconds)}: ${whole(count)} pages, ` +
      `${whole((1000 * count) / milliseconds)} a second, with ${whole(peakMegabytes)} MB.\n`,
  );
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    const home = `http://localhost:${address.port}/`;
    await printFirstVisit(browser, home);
    await printMoves(await makeMoves(browser, home, repetitions));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function printFirstVisit(browser: Browser, home: string): Promise<void> {
  const visit = await visitFirst(browser, home);
  const row = (name: string, { requests, kilobytes }: Download) => [
    name,
    String(requests),
    kilobytes.toFixed(1),
  ];
  const rows = [
    ['First visit to the front page', 'requests', 'KB, gzipped'],
    row('the first story waits for', visit.awaited),
    row('in when the first story is painted', visit.beforeStory),
    row('scripts, in all', visit.scripts),
    row('all that the site sends', visit.everything),
  ];
  console.log(formatTable(rows));
  console.log(
    `\nFor comparison, scripts of Kagi News before its first story: ${kagiScripts} KB.\n`,
  );
}

async function printMoves(records: readonly MoveRecord[]): Promise<void> {
  const head = ['A reader’s move', 'INP, median', 'INP, worst', 'there, median', 'goal'];
  console.log(formatTable([head, ...records.map(rowOf)]));
  console.log(
    `\nMilliseconds on a phone ${slowdown} times slower than this machine; ${describeMachine()}. ` +
      `Goal: under ${goalMilliseconds} each.\n`,
  );
}

function rowOf({ name, moves }: MoveRecord): string[] {
  if (moves.length === 0) return [name, 'left out: the site has no place for it'];
  const events = moves.map(({ longestEvent }) => longestEvent);
  const worst = Math.max(...events);
  return [
    name,
    formatEvent(median(events)),
    formatEvent(worst),
    whole(median(moves.map(({ shown }) => shown))),
    verdict(worst < goalMilliseconds),
  ];
}

function formatEvent(milliseconds: number): string {
  return milliseconds < 16 ? 'under 16' : whole(milliseconds);
}
