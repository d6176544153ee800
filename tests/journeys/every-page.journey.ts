import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/expect-accessible.ts';
import { hydrated, test } from '#tests/support/journey.ts';
import { pageKinds } from '#tests/support/page-kinds.ts';

for (const { name, site, path, lastRegion, isMissing = false } of pageKinds) {
  test.describe(name, () => {
    test.use({ site, missesFiles: isMissing });

    test.beforeEach(async ({ page }) => {
      await page.goto(path);
      await hydrated(page);
    });

    test('has a title, one heading of its own, and its landmarks', async ({ page }) => {
      await expect(page).toHaveTitle(/Lede/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
    });

    test('fits a screen 320 pixels wide', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await readToTheEnd(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    test('is accessible in the light and dark themes', async ({ page }) => {
      await readToTheEnd(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    });
  });

  async function readToTheEnd(page: Page): Promise<void> {
    if (lastRegion === undefined) return;
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByRole('region', { name: lastRegion })).toBeVisible();
  }
}
