import { expect } from '@playwright/test';
import { open, test } from '#tests/support/journey.ts';

const paper = { width: 718, height: 1000 };
const reported = 'stories/2021-02-04-dont-expect-overwatch-2-or-diablo-4-to-launch-in-2021';

for (const [name, site, path] of [
  [
    'a story whose reports were carried by others',
    'edge',
    'stories/2024-02-20-two-hundred-reports',
  ],
  ['a story with long addresses', 'sample', reported],
  ['the archive', 'sample', 'archive'],
  ['a search', 'sample', 'search?q=facial'],
] as const) {
  test.describe(name, () => {
    test.use({ site, viewport: paper });

    test('is printed with what is folded, the site’s name, and its address', async ({ page }) => {
      await open(page, path);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      await expect(page.getByText(`Lede ${page.url()}${today}`)).toBeVisible();
      await expect(
        page.getByRole('main').locator('button, select').and(page.locator(':visible')),
      ).toHaveCount(0);
      const [link] = await page.getByRole('link', { name: /^Read at/ }).all();
      if (link !== undefined) {
        expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(
          'https://',
        );
        const box = await link.boundingBox();
        expect(box?.height).toBeLessThan(60);
      }
      const isTooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth;
      });
      expect(isTooWide).toBe(false);
      const folded = await page.locator('main details').evaluateAll(
        (all) =>
          all.filter((one) => {
            const last = one.lastElementChild;
            return last !== null && !last.checkVisibility({ contentVisibilityAuto: true });
          }).length,
      );
      expect(folded).toBe(0);
      const flat = await page
        .locator('main details li:has(a)')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height === 0).length);
      expect(flat).toBe(0);
    });
  });
}
