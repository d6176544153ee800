import { expect } from '@playwright/test';
import {
  choose,
  everythingElse,
  openPanel,
  paperOf,
} from '#tests/support/browser/display-panel.ts';
import {
  expectAccessibleAsIs,
  expectAccessibleColours,
} from '#tests/support/browser/expect-accessible.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { forbidStorage, hasFocus, remember, tabTo } from '#tests/support/browser/reader.ts';

test.describe('the display panel', () => {
  test('is opened, used and closed without a mouse, and returns the focus', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, './');
    const way = page.getByRole('button', { name: 'Display' });
    await tabTo(page, () => hasFocus(way));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Display' });
    await expect(panel.locator(':focus')).toHaveCount(1);
    const system = panel.getByRole('radio', { name: 'System' });
    await tabTo(page, () => hasFocus(system));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(await paperOf(page)).toBe('rgb(19, 20, 22)');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(way).toBeFocused();
  });

  test('is accessible in the light and dark themes', async ({ page }) => {
    await remember(page, { preferences: { muted: everythingElse.muted } });
    await open(page, './');
    await openPanel(page);
    const panel = page.getByRole('dialog');
    await panel.getByText('Light', { exact: true }).click();
    await expectAccessibleAsIs(page);
    await panel.getByText('Dark', { exact: true }).click();
    await expectAccessibleColours(page);
  });

  test('fits the smallest screen with the largest text', async ({ page }) => {
    await remember(page, { preferences: { textSize: 'largest' } });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, './');
    await openPanel(page);
    const panel = page.getByRole('dialog');
    expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await expect(panel.getByRole('button', { name: 'Close' })).toBeInViewport();
  });

  test('works if the browser blocks storage', async ({ page }) => {
    await forbidStorage(page);
    await open(page, './');
    await choose(page, 'Theme', 'Dark');
    expect(await paperOf(page)).toBe('rgb(19, 20, 22)');
  });
});
