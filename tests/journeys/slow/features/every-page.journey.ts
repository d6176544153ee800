import { expect, type Page } from '@playwright/test';
import { everythingElse } from '#tests/support/browser/display-panel.ts';
import {
  expectAccessible,
  expectAccessibleAsIs,
  expectAccessibleColours,
} from '#tests/support/browser/expect-accessible.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { expectNeverSideways, narrowScreen } from '#tests/support/browser/narrow-screen.ts';
import { pageKinds } from '#tests/support/browser/page-kinds.ts';
import { remember } from '#tests/support/browser/reader.ts';

for (const { name, site, path, isMissing = false } of pageKinds) {
  test.describe(name, () => {
    test.use({ site, missesFiles: isMissing });

    test('has its landmarks, is accessible in both themes, and never scrolls sideways', async ({
      page,
    }) => {
      await open(page, path);
      await test.step('it has a title, one heading of its own, and its landmarks', async () => {
        await expect(page).toHaveTitle(/Lede/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
          await expect(page.getByRole(landmark)).toHaveCount(1);
        }
      });
      await test.step('it is accessible', () => expectAccessible(page));
      await test.step('it never scrolls sideways on a narrow screen', async () => {
        await page.setViewportSize(narrowScreen);
        await expectNeverSideways(page);
      });
    });
  });
}

for (const { name, site, path, isMissing = false } of pageKinds) {
  test.describe(`${name}, with every preference changed`, () => {
    test.use({ site, missesFiles: isMissing });

    // React reports hydration errors in the console, and any message there fails the journey.
    test('hydrates without errors, fits small screens and large text, and is accessible', async ({
      page,
    }) => {
      await remember(page, { preferences: everythingElse });
      await open(page, path);
      await test.step('it is accessible', () => expectAccessibleAsIs(page));

      await test.step('it fits a screen 320 pixels wide', async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await overflowOf(page)).toBe(0);
      });

      await test.step('it fits a wider one with text twice as large, and is accessible', async () => {
        await page.setViewportSize({ width: 640, height: 800 });
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await overflowOf(page)).toBe(0);
        await expectAccessibleAsIs(page);
        await page.evaluate(() => {
          document.documentElement.dataset.theme = 'light';
        });
        await expectAccessibleColours(page);
      });
    });
  });
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
