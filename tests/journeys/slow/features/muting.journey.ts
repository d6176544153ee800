import { expect } from '@playwright/test';
import { openPanel } from '#tests/support/browser/display-panel.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';
import { seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

test.describe('a muted topic or publisher', () => {
  const paige = /^Paige raises/;

  test('is hidden from lists, with a button to show it', async ({ page }) => {
    await open(page, 'publishers/venturebeat.com');
    await page.getByRole('button', { name: 'Mute: VentureBeat' }).click();
    await expect(page.getByText('VentureBeat is now hidden from your lists')).toBeVisible();
    await expect(page.getByRole('article', { name: paige })).toBeVisible();
    await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
    await expect(page.getByRole('article', { name: seedHeadline })).toBeVisible();
    await expect(page.getByRole('article', { name: paige })).toHaveCount(0);

    const day = page.getByRole('region', { name: 'Thursday 23 April 2020' });
    await day.getByRole('button', { name: 'Show 1 hidden story' }).click();
    await expect(day.getByRole('article', { name: paige })).toBeVisible();
    await day.getByRole('button', { name: 'Hide 1 story' }).click();
    await expect(day.getByRole('article', { name: paige })).toHaveCount(0);
  });

  test('is hidden from search results, with a button to show it', async ({ page }) => {
    const preferences = { muted: [{ kind: 'topic', key: 'aws-ai', name: 'AWS AI' }] };
    await remember(page, { preferences });
    await open(page, 'search?q=amazon');
    const deepComposer = page.getByRole('article', { name: /^Amazon Announces/ });
    await page.getByRole('button', { name: /^Show .* hidden/ }).click();
    await expect(deepComposer).toBeVisible();
    await page.getByRole('button', { name: /^Hide/ }).click();
    await expect(deepComposer).toHaveCount(0);
    await open(page, 'search?q=amazon&topic=aws-ai');
    await expect(deepComposer).toBeVisible();
  });

  test('does not lead the front page', async ({ page }) => {
    await open(page, 'topics/computer-vision');
    await page.getByRole('button', { name: 'Mute: Computer Vision' }).click();
    await page.goto('./');
    await hydrated(page);
    await expect(page.getByRole('article', { name: seedHeadline })).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Coverage timeline' })).toHaveCount(1);
  });

  test('is shown again when unmuted, on its page or in the panel', async ({ page }) => {
    await open(page, 'publishers/venturebeat.com');
    await page.getByRole('button', { name: 'Mute: VentureBeat' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('button', { name: 'Mute: VentureBeat' })).toBeFocused();
    await page.keyboard.press('Enter');
    await openPanel(page);
    const panel = page.getByRole('dialog', { name: 'Display' });
    await panel.getByRole('button', { name: 'Unmute: VentureBeat' }).click();
    await page.keyboard.press('Escape');
    await page.goto('./');
    await expect(page.getByRole('article', { name: paige })).toBeVisible();
  });
});
