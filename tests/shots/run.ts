import type { Server } from 'node:http';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { serveSite } from '#publish/serve/serve-site.ts';
import { launchBrowser } from '#tests/bench/browser/open-phone.ts';
import { makeTemporaryFolder } from '#tests/bench/process/temporary-folder.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { runBuild } from '#tests/support/sites/run-build.ts';
import { choosePages } from './choose-pages.ts';
import { shootForReadme } from './shoot-for-readme.ts';
import { takeShots } from './take-shots.ts';

/*
 * npm run shots [-- --dead] [-- folder …]
 * npm run shots -- readme
 * Takes pictures of every kind of page at three widths, in the light and in the dark, of the sites
 * that are built from folders of documents, for someone to look at: test-results/shots/<folder>/.
 * The stories' pictures are drawings of every shape, which show how they are cropped; with --dead, none
 * can be had. With `readme`, makes the two pictures at the head of the README.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dead: { type: 'boolean', default: false } },
});
const folders = positionals.length > 0 ? positionals : ['data'];

const browser = await launchBrowser();
if (browser === null) {
  console.error('No Chromium or Chrome was found. `npm test` gets one.');
  process.exit(1);
}
try {
  if (positionals[0] === 'readme') await withSite('data', shootForReadme(browser));
  else for (const folder of folders) await withSite(folder, shootAll(browser, folder));
} finally {
  await browser.close();
}

type Shoot = (address: string, dataset: string) => Promise<string>;

/** Builds the site of a folder, serves it while pictures are taken, and prints what that returns. */
async function withSite(documents: string, shoot: Shoot): Promise<void> {
  const site = join(await makeTemporaryFolder(), 'site');
  const { code, output } = await runBuild({ LEDE_DATA: resolve(documents), LEDE_OUT: site });
  if (code !== 0) throw new Error(`${documents} could not be built:\n${output}`);
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  try {
    console.log(await shoot(addressOf(server), join(site, 'dataset')));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function shootAll(into: Browser, documents: string): Shoot {
  const name = `${basename(resolve(documents))}${values.dead ? '-dead' : ''}`;
  const shots = join(projectRoot, 'test-results', 'shots', name);
  return async (address, dataset) => {
    const pages = await choosePages(dataset);
    const count = await takeShots(into, { address, pages, shots, hasPictures: !values.dead });
    return `${count} pictures of ${pages.length} pages: ${shots}`;
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server has no port');
  return `http://localhost:${address.port}/`;
}
