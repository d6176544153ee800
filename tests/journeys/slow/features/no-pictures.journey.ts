import { expect } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';

test.use({ site: 'pictureless' });

/** Pages that would show pictures of publishers, and whether a drawing of the site's own stands there. */
for (const [what, path, isDrawn] of [
  ['the front page', './', true],
  ['a story, its text and its timeline', 'stories/2024-03-09-bridge', true],
  ['a topic', 'topics/water', true],
  ['a publisher', 'publishers/kept.example', false],
  ['all publishers', 'publishers', false],
  ['a day', 'archive/2024-03-09', false],
] as const) {
  test(`${what} has no pictures of publishers, and asks no other host for anything`, async ({
    page,
    home,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path);
    await hydrated(page);
    if (isDrawn) {
      await expect(page.locator('main svg[preserveAspectRatio]').first()).toBeVisible();
    }
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.locator('img')).toHaveCount(0);
    expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
    expect(asked.filter((url) => url.includes('/pictures/'))).toEqual([]);
  });
}
