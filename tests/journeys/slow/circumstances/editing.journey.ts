import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { documentText } from '#tests/support/documents/document-text.ts';
import { type DevServer, startDevServer } from '#tests/support/servers/dev-server.ts';

type Desk = { folder: string; server: DevServer };

const test = base.extend<{ desk: Desk }, { sharedDesk: Desk }>({
  sharedDesk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'lede-desk-'));
      await tidy(folder);
      const server = await startDevServer(folder);
      await use({ folder, server });
      await server.stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  desk: async ({ sharedDesk }, use) => {
    await tidy(sharedDesk.folder);
    await use(sharedDesk);
  },
});

// They edit the documents of one server, so they come one after the other.
test.describe.configure({ mode: 'serial' });

/** Makes the folder have two documents, and nothing else. */
async function tidy(folder: string): Promise<void> {
  const documents = new Map([
    ['2024-05-01-bridge.md', bridge('The bridge opens')],
    ['2024-05-02-harbour.md', harbour],
  ]);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.md') && !documents.has(name)) await rm(join(folder, name));
  }
  for (const [name, text] of documents) await writeFile(join(folder, name), text);
}

function bridge(title: string): string {
  return documentText({
    title,
    publishedDateTime: '2024-05-01T08:00:00Z',
    webUrl: 'https://one.example/bridge',
  });
}

const harbour = documentText({
  title: 'The harbour freezes',
  publishedDateTime: '2024-05-02T08:00:00Z',
  webUrl: 'https://two.example/harbour',
});

test('an edited document shows at once, without reloading the page', async ({ desk, page }) => {
  await page.goto(desk.server.address);
  await expect(page.getByRole('article', { name: 'The bridge opens' })).toBeVisible();
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));

  await writeFile(join(desk.folder, '2024-05-01-bridge.md'), bridge('The bridge stays closed'));

  await expect(page.getByRole('article', { name: 'The bridge stays closed' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'The harbour freezes' })).toBeVisible();
  expect(loads).toEqual([]);
});

test('a mistake shows with its file and line, breaks nothing else, and disappears once it is fixed', async ({
  desk,
  page,
}) => {
  await page.goto(desk.server.address);
  await expect(page.getByRole('article', { name: 'The bridge opens' })).toBeVisible();

  const broken = bridge('The bridge opens').replace('2024-05-01T08', '2024-05-32T08');
  await writeFile(join(desk.folder, '2024-05-01-bridge.md'), broken);

  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('2024-05-01-bridge.md:3:');
  await expect(overlay).toContainText('2024-05-32T08:00:00Z');
  await expect(page.getByRole('article', { name: 'The harbour freezes' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'The bridge opens' })).toHaveCount(0);

  await writeFile(join(desk.folder, '2024-05-01-bridge.md'), bridge('The bridge opens'));

  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'The bridge opens' })).toBeVisible();
});

test('a page opened while a document has a mistake says so', async ({ desk, page }) => {
  await writeFile(join(desk.folder, '2024-05-03-empty.md'), '');
  await page.goto(desk.server.address);
  await expect(page.locator('vite-error-overlay')).toContainText('2024-05-03-empty.md');
  await expect(page.getByRole('article', { name: 'The bridge opens' })).toBeAttached();
});

test('a story opens by its address without a build', async ({ desk, page }) => {
  await page.goto(`${desk.server.address}publishers/one.example`);
  await expect(page.getByRole('heading', { level: 1, name: 'one.example' })).toBeVisible();
  await page.goto(`${desk.server.address}stories/2024-05-01-bridge`);
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge opens' })).toBeVisible();
});
