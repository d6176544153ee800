import { expect, type Page } from '@playwright/test';
import { open, test } from '#tests/support/browser/journey.ts';
import { hasFocus, remember, tabTo } from '#tests/support/browser/reader.ts';
import { headlineLink, saveButton } from '#tests/support/browser/story-buttons.ts';
import { seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

test.describe('no shortcut', () => {
  test('runs while the reader types', async ({ page }) => {
    await open(page, 'search');
    const box = page.getByRole('searchbox', { name: 'Search stories' });
    await box.focus();
    await page.keyboard.type('jkovsmtegha/?');
    await expect(box).toHaveValue('jkovsmtegha/?');
    await expect(box).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/\/search/);
  });

  for (const modifier of ['Control', 'Alt', 'Meta', 'Shift']) {
    test(`runs while ${modifier} is held`, async ({ page }) => {
      await open(page, './');
      await page.keyboard.press('j');
      await expect(headlineLink(page, seedHeadline)).toBeFocused();
      for (const key of ['j', 'k', 'o', 's', 'm']) {
        const isOurs = await isTaken(
          page,
          modifier === 'Shift' ? key.toUpperCase() : key,
          modifier,
        );
        expect(isOurs).toBe(false);
      }
      await expect(headlineLink(page, seedHeadline)).toBeFocused();
      await expect(saveButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'false');
      await expect(page).toHaveURL(/\/$/);
    });
  }

  test('runs over an open panel', async ({ page }) => {
    await open(page, './');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
  });

  test('runs while shortcuts are turned off', async ({ page }) => {
    await remember(page, { preferences: { shortcuts: 'off' } });
    await open(page, './');
    for (const key of ['j', 'g', 's', '/', '?']) expect(await isTaken(page, key)).toBe(false);
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    const way = page.getByRole('button', { name: 'Display' });
    await tabTo(page, () => hasFocus(way));
    await page.keyboard.press('Enter');
    const field = page.getByRole('group', { name: 'Keyboard shortcuts' });
    const off = field.getByRole('radio', { name: 'Off' });
    await tabTo(page, () => hasFocus(off));
    await page.keyboard.press('ArrowLeft');
    await expect(field.getByRole('radio', { name: 'On' })).toBeChecked();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await expect(headlineLink(page, seedHeadline)).toBeFocused();
  });
});

/** Whether the site takes a key for its own: the browser then does nothing with it. */
function isTaken(page: Page, key: string, modifier?: string): Promise<boolean> {
  return page.evaluate(
    ([pressed, held]) => {
      const event = new KeyboardEvent('keydown', {
        key: pressed ?? '',
        bubbles: true,
        cancelable: true,
        ctrlKey: held === 'Control',
        altKey: held === 'Alt',
        metaKey: held === 'Meta',
        shiftKey: held === 'Shift',
      });
      (document.activeElement ?? document.body).dispatchEvent(event);
      return event.defaultPrevented;
    },
    [key, modifier],
  );
}
