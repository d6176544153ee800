import { expect } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { arabicHeadline, arabicPath } from '#tests/support/worlds/arabic-world.ts';

test.describe('a site in Arabic', () => {
  test.use({ site: 'arabic' });

  test('runs from right to left, with texts, dates and counts in Arabic', async ({ page }) => {
    await open(page, './');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('أحدث الأخبار');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('السبت 9 مارس 2024');
    const title = page.getByRole('banner').getByRole('link', { name: 'الخلاصة' });
    const search = page.getByRole('banner').getByRole('link', { name: 'البحث' });
    const [right, left] = [await title.boundingBox(), await search.boundingBox()];
    expect(right?.x).toBeGreaterThan(left?.x ?? Number.POSITIVE_INFINITY);
    const lead = page.getByRole('article', { name: arabicHeadline });
    await expect(lead).toContainText('8 تقارير');
  });

  test('plots time from right to left, and the arrow keys move in their direction', async ({
    page,
  }) => {
    await open(page, arabicPath);
    const dots = page.getByRole('group', { name: 'التغطية عبر الزمن' }).getByRole('link');
    const [first, last] = [await dots.first().boundingBox(), await dots.last().boundingBox()];
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
    await dots.first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(dots.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(dots.first()).toBeFocused();
  });

  for (const path of [
    './',
    arabicPath,
    'archive',
    'archive/2024',
    'publishers',
    'publishers/arabic.example',
    'search',
    'saved',
  ]) {
    test(`${path} fits the smallest screen, and is accessible`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await expectAccessible(page);
    });
  }
});
