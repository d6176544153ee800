import { expect, type Page } from '@playwright/test';
import { everythingElse } from '#tests/support/display-panel.ts';
import { holdForEach } from '#tests/support/every-page.ts';
import { expectAccessibleAsIs, expectAccessibleColours } from '#tests/support/expect-accessible.ts';
import { open, test } from '#tests/support/journey.ts';
import { pageKinds, unusualKinds } from '#tests/support/page-kinds.ts';
import { remember } from '#tests/support/reader.ts';

holdForEach(unusualKinds);

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
