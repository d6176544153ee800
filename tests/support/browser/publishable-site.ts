import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { serveSite } from '#publish/serve/serve-site.ts';
import { builtSitesVariable } from '#tests/support/sites/journey-sites.ts';
import { type Edition, laterEdition } from '#tests/support/sites/reissue-site.ts';
import { test as journey } from './journey.ts';

type PublishingParts = {
  /** Publishes another edition under the open page, which has kept nothing but what it has drawn. */
  publish: (page: Page, edition: Edition) => Promise<void>;
  /** The folder of the site that is served, which is a link. */
  served: string;
};

/** A journey through the large site, served for it alone, while another edition of it is published. */
export const test = journey.extend<PublishingParts>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
  served: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lede-served-'));
    const link = join(folder, 'site');
    await symlink(join(sitesFolder(), 'large'), link);
    await use(link);
    await rm(folder, { recursive: true, force: true });
  },
  home: async ({ served }, use) => {
    const server = await serveSite({ folder: served, base: '/', port: 0 });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    await use(`http://${address.address}:${address.port}/`);
    server.closeAllConnections();
    server.close();
  },
  publish: async ({ served }, use) => {
    await use(async (page, edition) => {
      const browser = await page.context().newCDPSession(page);
      await browser.send('Network.enable');
      await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
      const next = `${served}-next`;
      await symlink(laterEdition(sitesFolder(), edition), next);
      await rename(next, served);
    });
  },
});

function sitesFolder(): string {
  return process.env[builtSitesVariable] ?? '';
}
