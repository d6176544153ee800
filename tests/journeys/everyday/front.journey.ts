import { expect } from '@playwright/test';
import { test } from '#tests/support/browser/journey.ts';
import { seedCoverage, seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

test.describe('with one document in the folder', () => {
  test.use({ site: 'seed' });

  test('the front page leads with its story', async ({ page, home }) => {
    await page.goto('./');
    const lead = page.getByRole('article', { name: seedHeadline, exact: true });
    const headline = lead.getByRole('heading', { name: seedHeadline, exact: true });
    const way = headline.getByRole('link');
    await expect(way).toHaveAttribute('href', new URL(seedPath, home).pathname);
    await expect(lead).toContainText('Minneapolis has passed legislation');
    await expect(lead.getByRole('link', { name: 'Read at Biometric Companies' })).toBeVisible();
    await expect(lead.getByRole('link', { name: 'Computer Vision', exact: true })).toBeVisible();
  });

  test('the lead’s coverage runs from the first report to the last, exactly as written', async ({
    page,
  }) => {
    await page.goto('./');
    const reports = page.getByRole('list', { name: 'Coverage timeline' }).getByRole('listitem');
    await expect(reports).toHaveCount(seedCoverage.length);
    for (const [index, { publisher, headline, time, webUrl }] of seedCoverage.entries()) {
      const report = reports.nth(index);
      await expect(report.getByRole('link', { name: publisher, exact: true })).toBeVisible();
      await expect(report.getByRole('link', { name: headline, exact: true })).toHaveAttribute(
        'href',
        webUrl,
      );
      await expect(report.locator('time')).toHaveAttribute('datetime', time);
    }
  });

  test('only the story itself is marked on its timeline', async ({ page }) => {
    await page.goto('./');
    const timeline = page.getByRole('list', { name: 'Coverage timeline' });
    const marked = timeline.locator('[aria-current="true"]');
    await expect(marked).toHaveCount(1);
    await expect(marked).toContainText(seedHeadline);
  });
});

test('the days of the front page run from the newest to the oldest', async ({ page }) => {
  await page.goto('./');
  const days = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(days.length).toBeGreaterThan(5);
  const times = days.map((day) => Date.parse(`${day} UTC`));
  expect(times).not.toContain(Number.NaN);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test('a story folded under another does not appear on the front page a second time', async ({
  page,
}) => {
  const led = 'Federal study confirms racial bias of many facial-recognition systems';
  await page.goto('./');
  await expect(
    page.getByRole('article', { name: 'Many facial-recognition systems are biased' }),
  ).toBeVisible();
  await expect(page.getByRole('article', { name: led })).toHaveCount(0);
});

test('the site’s title links to the front page', async ({ page, home }) => {
  await page.goto(seedPath);
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page).toHaveURL(home);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
});
