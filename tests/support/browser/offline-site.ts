import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, type Page } from '@playwright/test';
import { firstMoments } from '#client/offline/first-moments.ts';
import { serveSite } from '#publish/serve/serve-site.ts';
import { baseOf, builtSitesVariable, type SiteName } from '#tests/support/sites/journey-sites.ts';
import { hydrated, test as journey } from './journey.ts';

type OfflineParts = {
  /** The server of the journey's own, and the folder that it serves, which is a link. */
  own: { server: Server; port: number; served: string };
  /** Stops the server, as if the reader had lost the connection. */
  stop: () => Promise<void>;
  /** Serves another folder in place of the site, at the same address. */
  replace: (folder: string) => Promise<void>;
};

/** A journey with a service worker, through a site that is served for it alone and can be stopped. */
export const test = journey.extend<OfflineParts>({
  serviceWorkers: 'allow',
  missesFiles: true,
  own: async ({ site }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lede-offline-'));
    const served = join(folder, 'site');
    await symlink(builtSite(site), served);
    const server = await serveSite({ folder: served, base: baseOf(site), port: 0 });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A server has no port');
    await use({ server, port: address.port, served });
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  },
  home: async ({ site, own }, use) => use(`http://localhost:${own.port}${baseOf(site)}`),
  stop: async ({ own: { server } }, use) => {
    await use(async () => {
      const stopped = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    });
  },
  replace: async ({ own: { served } }, use) => {
    await use(async (folder) => {
      await symlink(folder, `${served}-next`);
      await rename(`${served}-next`, served);
    });
  },
});

/** The folder of a site that the journeys read. */
export function builtSite(site: SiteName): string {
  return join(process.env[builtSitesVariable] ?? '', site);
}

/** Opens a page and waits until the service worker is at work for it. */
export async function openWithWorker(page: Page, path: string): Promise<void> {
  await page.context().addInitScript(skipWait, firstMoments);
  await page.goto(path);
  await hydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Runs in the page: whatever waits for just that long doesn't wait. */
function skipWait(skipped: number): void {
  const { setTimeout } = globalThis;
  const withoutWait = (act: () => void, wait?: number) =>
    setTimeout(act, wait === skipped ? 0 : wait);
  Object.assign(globalThis, { setTimeout: withoutWait });
}

/** Waits until an address with a part is in the cache of a kind. */
export async function kept(page: Page, kind: string, part: string): Promise<void> {
  await expect
    .poll(async () => (await keptIn(page, kind)).filter((url) => url.includes(part)).length)
    .toBeGreaterThan(0);
}

/** The addresses of what is in the cache of a kind, as they stand there. */
export function keptIn(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (word) => {
    const name = (await caches.keys()).find((one) => one.includes(`:${word}`));
    if (name === undefined) return [];
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  }, kind);
}
