import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';

test.use({ site: 'large' });

test('the header leaves with the page, and comes back on the way up or with the focus', async ({
  page,
}) => {
  await open(page, './');
  const header = page.getByRole('banner');
  await scrollBy(page, 2000);
  await expect(header).not.toBeInViewport();
  await scrollBy(page, -300);
  await expect(header).toBeInViewport();
  await scrollBy(page, 300);
  await expect(header).not.toBeInViewport();
  await header.getByRole('link', { name: 'Archive' }).focus();
  await expect(header).toBeInViewport();
});

test('on the way up, the top is one click away, and has the focus then', async ({ page }) => {
  await open(page, './');
  const toTop = page.getByRole('button', { name: 'To the top' });
  await scrollBy(page, 3000);
  await scrollBy(page, -200);
  await expect(toTop).toBeInViewport();
  await toTop.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('banner').getByRole('link').first()).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test('a menu holds what has no room, and closes once it has led somewhere', async ({ page }) => {
    await open(page, './');
    const main = page.getByRole('navigation', { name: 'Main' });
    await expect(main.getByRole('link', { name: 'Publishers' })).toBeHidden();
    await main.getByText('Menu').click();
    await expect(main.getByRole('button', { name: 'Display' })).toBeVisible();
    await expectAccessible(page);
    await main.getByRole('link', { name: 'Publishers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publishers');
    await expect(main.getByRole('link', { name: 'Publishers' })).toBeHidden();
  });

  test('the actions of a day are in a menu', async ({ page }) => {
    await open(page, './');
    const mark = page.getByRole('button', { name: /^Mark day as read/ });
    await expect(mark).toHaveCount(0);
    await page
      .getByRole('button', { name: /^Menu: / })
      .first()
      .click();
    await mark.click();
    await expect(page.getByText(/^Marked \d+ stories as read$/)).toBeVisible();
  });
});

test('the actions of a day show with the pointer and with the focus', async ({ page }) => {
  await open(page, './');
  const mark = page.getByRole('button', { name: /^Mark day as read/ }).first();
  const opacity = () =>
    mark.evaluate((button) => getComputedStyle(button.parentElement ?? button).opacity);
  expect(await opacity()).toBe('0');
  await mark.focus();
  await expect.poll(opacity).toBe('1');
  await page.getByRole('banner').getByRole('link').first().focus();
  await expect.poll(opacity).toBe('0');
  await page.getByRole('article').first().hover();
  await expect.poll(opacity).toBe('1');
});

test('in a list of headlines, they leave the first story of the day alone', async ({ page }) => {
  await remember(page, { preferences: { density: 'headlines' } });
  await page.setViewportSize({ width: 768, height: 800 });
  await open(page, './');
  const mark = page.getByRole('button', { name: /^Mark day as read/ }).first();
  await expect(mark).toHaveCSS('pointer-events', 'none');
  const first = page.getByRole('article').first();
  await first.hover();
  await expect(mark).toHaveCSS('pointer-events', 'auto');
  const [button, row] = [await mark.boundingBox(), await first.boundingBox()];
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(row?.y ?? 0);
});

/** As a wheel does. */
async function scrollBy(page: Page, distance: number): Promise<void> {
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, distance);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
}
