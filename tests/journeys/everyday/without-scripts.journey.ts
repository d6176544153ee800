import { expect } from '@playwright/test';
import { test } from '#tests/support/browser/journey.ts';
import { seedCoverage, seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page is complete', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
    const timeline = page.getByRole('list', { name: 'Coverage timeline' });
    await expect(timeline.getByRole('listitem')).toHaveCount(seedCoverage.length);
    await expect(page.getByRole('status')).toHaveCount(0);
  });

  test('a story is complete', async ({ page }) => {
    await page.goto(seedPath);
    await expect(page).toHaveTitle(`${seedHeadline} – Lede`);
    const timeline = page.getByRole('list', { name: 'Coverage timeline' });
    for (const { headline, webUrl } of seedCoverage) {
      await expect(
        timeline
          .getByRole('link', { name: headline, exact: true })
          .and(page.locator(`[href="${webUrl}"]`)),
      ).toBeVisible();
    }
  });

  test('a reader chooses topics, one after another', async ({ page }) => {
    await page.goto('./');
    const topics = page.getByRole('navigation', { name: 'Topics' });
    await topics.getByRole('link', { name: 'Computer Vision', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Computer Vision');
    await topics.getByRole('link', { name: 'Add AI in Healthcare', exact: true }).click();
    await expect(page).toHaveURL(/\/topics\/ai-in-healthcare\+computer-vision$/);
    await expect(page.getByRole('article')).not.toHaveCount(0);
  });

  test('a publisher’s page is complete', async ({ page }) => {
    await page.goto('publishers/theguardian.com');
    const [{ headline, webUrl }] = seedCoverage;
    const row = page.getByRole('article', { name: headline });
    await expect(row.getByRole('link', { name: headline })).toHaveAttribute('href', webUrl);
    await row.getByRole('link', { name: seedHeadline, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedHeadline);
  });
});
