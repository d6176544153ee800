import { expect } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';

test.use({ missesFiles: true });

for (const [what, path] of [
  ['an unknown address', 'nowhere/at/all'],
  ['a missing story', 'stories/2020-01-01-nothing-of-the-kind'],
  ['a missing topic', 'topics/gardening'],
  ['one missing topic of two', 'topics/ai+gardening'],
  ['a missing publisher', 'publishers/nobody.example'],
  ['an address that can’t be decoded', 'stories/%E0%A4%A'],
  ['a path out of the site', 'stories/..%2F..%2Fpackage.json'],
] as const) {
  test(`${what} gets a not-found page with a way on`, async ({ page, home }) => {
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

test('a page number beyond the end of a list says so', async ({ page }) => {
  const response = await page.goto('pages/99');
  expect(response?.status()).toBe(404);
  await hydrated(page);
  await expect(page.getByRole('main')).toContainText(/no page with that number|not found/i);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that does not exist says so, with a way on', async ({ page }) => {
    const response = await page.goto('stories/2020-01-01-nothing-of-the-kind');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('link', { name: 'Go to the latest stories' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  });
});
