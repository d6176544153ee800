import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { open, test } from './journey.ts';
import { expectNeverSideways, narrowScreen } from './narrow-screen.ts';
import type { PageKind } from './page-kinds.ts';

/** Declares a journey for each kind of page, through what must hold on all of them. */
export function holdForEach(kinds: readonly PageKind[]): void {
  for (const { name, site, path, isMissing = false } of kinds) {
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
}
