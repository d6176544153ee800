import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { installPackages, runTool } from '#tests/support/processes/install-packages.ts';
import { findChromium } from './find-chromium.ts';

const minute = 60_000;

/**
 * The path of a Chromium or Chrome to drive. If there is none it gets one: Playwright's download,
 * or a package of Debian's where that fails. Throws, saying what to install, if neither works.
 */
export function ensureChromium(): string {
  const path = findChromium() ?? downloadChromium() ?? installPackage();
  if (path === null) {
    throw new Error(
      [
        'The journeys need Chromium or Chrome, and neither was found or could be fetched.',
        'Do one of these, then run the tests again:',
        '  - npx playwright install --with-deps chromium',
        '  - install Chrome or Chromium with the package manager of the system',
        '  - set LEDE_CHROMIUM to the path of a Chromium or Chrome that is there already',
      ].join('\n'),
    );
  }
  return path;
}

function downloadChromium(): string | null {
  console.log('No Chromium or Chrome found: downloading Playwright’s.');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  // A network that swallows packets must not hold the tests up.
  runTool(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], 5 * minute, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
  const path = findChromium();
  if (path !== null || !existsSync(chromium.executablePath()) || process.getuid?.() !== 0) {
    return path;
  }
  console.log('The download does not start: installing the libraries it needs.');
  runTool(process.execPath, [playwright, 'install-deps', 'chromium'], 10 * minute);
  return findChromium();
}

function installPackage(): string | null {
  console.log('The download did not work: installing a package of the system.');
  // Debian has the headless shell; where a system has not, the whole browser does as well.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    installPackages(name);
    const path = findChromium();
    if (path !== null) return path;
  }
  return null;
}
