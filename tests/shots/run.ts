import type { Server } from 'node:http';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { serveSite } from '#publish/serve/serve-site.ts';
import { launchBrowser } from '#tests/bench/browser/open-phone.ts';
import { makeTemporaryFolder } from '#tests/bench/process/temporary-folder.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { runBuild } from '#tests/support/run-build.ts';
import { choosePages } from './choose-pages.ts';
import { takeShots } from './take-shots.ts';

/*
 * npm run shots [-- --dead] [-- folder …]
 * Takes pictures of every kind of page at three widths, in the light and in the dark, of the sites
 * that are built from folders of documents, for someone to look at: test-results/shots/<folder>/.
 * The stories' pictures are one drawing, whose edges and middle show how it is cropped; with --dead,
 * none can be had.
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
  for (const folder of folders) await shoot(browser, resolve(folder));
} finally {
  await browser.close();
}

async function shoot(
  into: NonNullable<Awaited<ReturnType<typeof launchBrowser>>>,
  documents: string,
): Promise<void> {
  const site = join(await makeTemporaryFolder(), 'site');
  const { code, output } = await runBuild({ LEDE_DATA: documents, LEDE_OUT: site });
  if (code !== 0) throw new Error(`${documents} could not be built:\n${output}`);
  const name = `${basename(documents)}${values.dead ? '-dead' : ''}`;
  const shots = join(projectRoot, 'test-results', 'shots', name);
  const server = await serveSite({ folder: site, base: '/', port: 0 });
  try {
    const pages = await choosePages(join(site, 'dataset'));
    const count = await takeShots(into, {
      address: addressOf(server),
      pages,
      shots,
      hasPictures: !values.dead,
    });
    console.log(`${count} pictures of ${pages.length} pages: ${shots}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server has no port');
  return `http://localhost:${address.port}/`;
}
