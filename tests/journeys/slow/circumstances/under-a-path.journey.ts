import { expect } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

test.use({ site: 'based' });

test('a site under a path stays under it, in links and in data', async ({ page, home }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin === new URL(home).origin && !url.href.startsWith(home)) outside.push(url.href);
  });
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: 'Deep learning takes on tumours', exact: true }).click();
  await expect(page).toHaveURL(`${home}stories/2020-04-21-deep-learning-takes-on-tumours`);
  await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
  await page.getByRole('link', { name: 'AI in Healthcare' }).first().click();
  await expect(page).toHaveURL(`${home}topics/ai-in-healthcare`);
  await expect(page.getByRole('article')).not.toHaveCount(0);
  const topics = page.getByRole('navigation', { name: 'Topics' });
  await topics.getByRole('link', { name: 'Add Computer Vision', exact: true }).click();
  await expect(page).toHaveURL(`${home}topics/ai-in-healthcare+computer-vision`);
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page).toHaveURL(home);
  expect(outside).toEqual([]);
});

test('a page of a site under a path opens at its address', async ({ page }) => {
  await page.goto(seedPath);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedHeadline);
});

test('the path works without its trailing slash', async ({ page, home }) => {
  await page.goto(home.slice(0, -1));
  await hydrated(page);
  await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
});

test('search works, and links to stories under that path', async ({ page }) => {
  await page.goto('search?q=minneapolis');
  const link = page.getByRole('article').getByRole('heading').getByRole('link');
  await expect(link.first()).toHaveAttribute('href', /^\/news\/stories\//);
});

test.describe('missing pages', () => {
  test.use({ missesFiles: true });

  test('a missing address under the path links back to the site', async ({ page, home }) => {
    const response = await page.goto('nowhere');
    expect(response?.status()).toBe(404);
    await hydrated(page);
    await page.getByRole('link', { name: 'Go to the latest stories' }).click();
    await expect(page).toHaveURL(home);
  });
});
