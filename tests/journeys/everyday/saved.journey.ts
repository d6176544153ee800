import { expect } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { toSaved } from '#tests/support/browser/header.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { hasFocus, tabTo } from '#tests/support/browser/reader.ts';
import { saveButton } from '#tests/support/browser/story-buttons.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

const reef = 'Intel is using AI to gather real-time data on coral reef health';
const translate = 'Google debuts AI in Google Translate that addresses gender bias';

test.describe('a saved story', () => {
  test('is on the page of saved stories, even after a reload', async ({ page }) => {
    await open(page, './');
    await saveButton(page, reef).click();
    await expect(saveButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
    await saveButton(page, translate).click();
    await toSaved(page);
    const headlines = page.getByRole('article').getByRole('heading', { level: 2 });
    await expect(headlines).toHaveText([translate, reef]);
    await page.reload();
    await expect(headlines).toHaveText([translate, reef]);
    await expect(page.getByText('2 stories, saved in this browser')).toBeVisible();
  });

  test.describe('that can’t be had any more', () => {
    test.use({ missesFiles: true });

    test('is shown as it was saved', async ({ page }) => {
      await open(page, './');
      await saveButton(page, reef).click();
      await page.route('**/dataset/**', (route) => route.abort());
      const asked = page.waitForRequest('**/dataset/stories/*coral-reef*');
      await page.goto('saved');
      await asked;
      await expect(page.getByRole('article', { name: reef })).toBeVisible();
    });
  });

  test('is shown as it is now, with what came since it was saved', async ({ page }) => {
    await open(page, './');
    await saveButton(page, seedHeadline).click();
    await page.evaluate(() => {
      const [saved, seen] = ['lede:1:/:saved', 'lede:1:/:seen'];
      const stored = localStorage.getItem(saved) ?? '';
      localStorage.setItem(saved, stored.replace('"reports":4', '"reports":2'));
      localStorage.setItem(seen, (localStorage.getItem(seen) ?? '').replace(',4]', ',2]'));
    });
    await page.goto('saved');
    const card = page.getByRole('article', { name: seedHeadline });
    await expect(card.getByRole('link', { name: '4 reports · 4 publishers' })).toBeVisible();
    await expect(card.getByText('+2 reports', { exact: true })).toBeVisible();
    await page.goto('./');
    await expect(card.getByText('+2 reports', { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  test('can be saved from its own page, with the same result', async ({ page }) => {
    await open(page, seedPath);
    await saveButton(page, seedHeadline).click();
    await toSaved(page);
    const card = page.getByRole('article', { name: seedHeadline });
    await expect(card.getByRole('link', { name: '4 reports · 4 publishers' })).toHaveAttribute(
      'title',
      '4 reports · 4 publishers, over three and a half days',
    );
    await expect(card.locator('time')).toHaveText('15 February 2021');
  });

  test('disappears when removed, and undo restores its position', async ({ page }) => {
    await open(page, './');
    for (const headline of [seedHeadline, reef, translate])
      await saveButton(page, headline).click();
    await toSaved(page);
    const headlines = page.getByRole('article').getByRole('heading', { level: 2 });
    await saveButton(page, reef).click();
    await expect(headlines).toHaveText([translate, seedHeadline]);
    await expect(page.getByText(`Removed from saved stories: ${reef}`)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(headlines).toHaveText([translate, reef, seedHeadline]);
  });

  test('can be saved, found, removed and restored without a mouse', async ({ page }) => {
    await open(page, './');
    await tabTo(page, () => hasFocus(saveButton(page, seedHeadline)));
    await page.keyboard.press('Space');
    await page.goto('saved');
    await hydrated(page);
    await tabTo(page, () => hasFocus(saveButton(page, seedHeadline)));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing saved yet.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(saveButton(page, seedHeadline)).toBeFocused();
  });

  test('is saved in every tab', async ({ page, context }) => {
    await open(page, './');
    const other = await context.newPage();
    await open(other, 'saved');
    await saveButton(page, reef).click();
    await expect(other.getByRole('article', { name: reef })).toBeVisible();
    await saveButton(other, reef).click();
    await expect(saveButton(page, reef)).toHaveAttribute('aria-pressed', 'false');
  });
});

test('with no saved stories, the page says how to save one', async ({ page }) => {
  await open(page, 'saved');
  await expect(page.getByRole('main')).toContainText('Nothing saved yet.');
  await expect(page).toHaveTitle('Saved stories – Lede');
});
