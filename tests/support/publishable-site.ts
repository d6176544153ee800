import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { serveSite } from '#publish/serve/serve-site.ts';
import { test as journey } from './journey.ts';
import { builtSitesVariable } from './journey-sites.ts';
import { reissueSite } from './reissue-site.ts';

const editions = ['new data', 'new data and code'] as const;

/** What a later edition of a site has under other names. */
type Edition = (typeof editions)[number];

type PublishingParts = {
  /** Publishes another edition under the open page, which has kept nothing but what it has drawn. */
  publish: (page: Page, edition: Edition) => Promise<void>;
  /** The folder of the site that is served, which is a link. */
  served: string;
};

type WorkerParts = {
  /** The folder that holds a later edition of each kind. */
  laterEditions: string;
};

/** A journey through the large site, served for it alone, while another edition of it is published. */
export const test = journey.extend<PublishingParts, WorkerParts>({
  laterEditions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'lede-editions-'));
      for (const edition of editions) {
        const withCode = edition === 'new data and code';
        await reissueSite(largeSite(), join(folder, edition), { withCode });
      }
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  served: async ({ laterEditions }, use) => {
    const folder = await mkdtemp(join(laterEditions, 'served-'));
    const link = join(folder, 'site');
    await symlink(largeSite(), link);
    await use(link);
  },
  home: async ({ served }, use) => {
    const server = await serveSite({ folder: served, base: '/', port: 0 });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    await use(`http://${address.address}:${address.port}/`);
    server.closeAllConnections();
    server.close();
  },
  publish: async ({ served, laterEditions }, use) => {
    await use(async (page, edition) => {
      const browser = await page.context().newCDPSession(page);
      await browser.send('Network.enable');
      await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
      const next = `${served}-next`;
      await symlink(join(laterEditions, edition), next);
      await rename(next, served);
    });
  },
});

function largeSite(): string {
  return join(process.env[builtSitesVariable] ?? '', 'large');
}
