import { expect } from '@playwright/test';
import { hydrated, test } from '#tests/support/journey.ts';

test.use({ missesFiles: true });

for (const [what, path] of [
  ['an address', 'nowhere/at/all'],
  ['a story', 'stories/2020-01-01-nothing-of-the-kind'],
  ['a topic', 'topics/gardening'],
  ['one of two topics', 'topics/ai+gardening'],
  ['a publisher', 'sources/nobody.example'],
  ['a page that no one can read', 'stories/%E0%A4%A'],
  ['a way out of the site', 'stories/..%2F..%2Fpackage.json'],
] as const) {
  test(`${what} that is not there gets a page that says so, and leads on`, async ({
    page,
    home,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page).toHaveTitle('Page not found – Lede');
    await page.getByRole('link', { name: 'Go to the latest stories' }).click();
    await expect(page).toHaveURL(home);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  });
}

test('a page of a list that has not so many pages says so', async ({ page }) => {
  const response = await page.goto('pages/99');
  expect(response?.status()).toBe(404);
  await hydrated(page);
  await expect(page.getByRole('main')).toContainText(/no such page|not found/i);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that is not there says so, and leads on', async ({ page }) => {
    const response = await page.goto('stories/2020-01-01-nothing-of-the-kind');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('link', { name: 'Go to the latest stories' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  });
});
