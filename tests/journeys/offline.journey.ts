import { expect } from '@playwright/test';
import { hydrated } from '#tests/support/journey.ts';
import { kept, openWithWorker, test } from '#tests/support/offline-site.ts';
import { seedHeadline, seedPath } from '#tests/support/seed-coverage.ts';

test('the front page opens, though the site can’t be reached', async ({ page, stop }) => {
  await openWithWorker(page, './');
  await stop();
  await page.goto('./');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  await expect(page.getByRole('article', { name: seedHeadline })).toBeVisible();
});
