import { readFile, writeFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { toSaved } from '#tests/support/browser/header.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { forbidStorage, remember } from '#tests/support/browser/reader.ts';
import { readButton, saveButton } from '#tests/support/browser/story-buttons.ts';

const reef = 'Intel is using AI to gather real-time data on coral reef health';
const translate = 'Google debuts AI in Google Translate that addresses gender bias';

test.describe('an export file', () => {
  test('moves what is remembered from one browser to another', async ({
    page,
    browser,
    home,
  }, testInfo) => {
    await open(page, './');
    await saveButton(page, reef).click();
    await readButton(page, translate).click();
    await toSaved(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export file' }).click();
    const file = testInfo.outputPath((await download).suggestedFilename());
    await (await download).saveAs(file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ kind: 'lede-reading' });

    const elsewhere = await browser.newContext({ baseURL: home });
    const other = await elsewhere.newPage();
    await open(other, 'saved');
    await other.getByLabel('Import file').setInputFiles(file);
    await expect(other.getByText('Imported 1 saved story and marked 1 as read')).toBeVisible();
    await expect(other.getByRole('article', { name: reef })).toBeVisible();
    await elsewhere.close();
  });

  test('is refused if it is any other file, and nothing is lost', async ({ page }, testInfo) => {
    const file = testInfo.outputPath('recipes.json');
    await writeFile(file, '{"recipes":[]}');
    await open(page, './');
    await saveButton(page, reef).click();
    await toSaved(page);
    await page.getByLabel('Import file').setInputFiles(file);
    await expect(page.getByRole('alert')).toHaveText(
      'This is not an export file. Nothing was imported.',
    );
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
  });
});

test.describe('if the browser blocks storage', () => {
  test('everything works while the page is open, and a message says that nothing is kept', async ({
    page,
  }) => {
    await forbidStorage(page);
    await open(page, './');
    await saveButton(page, reef).click();
    await expect(page.getByText('Saved until you leave')).toBeVisible();
    await page.getByRole('link', { name: translate }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(translate);
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'true');
    await toSaved(page);
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
    await expect(
      page.getByText('This browser does not let the site store data: saved'),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('Your saved stories could not be loaded.');
  });

  test('corrupt storage loses what was remembered, and breaks nothing else', async ({ page }) => {
    await remember(page, { read: 7, saved: [{ id: '../..' }, null], visits: 'x', preferences: [] });
    await open(page, './');
    await saveButton(page, reef).click();
    await page.reload();
    await expect(saveButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
  });
});
