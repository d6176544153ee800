import { expect } from '@playwright/test';
import { open, test } from '#tests/support/browser/journey.ts';
import { arabicPath } from '#tests/support/worlds/arabic-world.ts';

test.describe('a site that knows its address', () => {
  test.use({ site: 'arabic' });

  for (const { path, feed } of [
    { path: './', feed: 'feed.atom' },
    { path: 'topics/المدن', feed: 'topics/المدن/feed.atom' },
    { path: 'publishers/arabic.example', feed: 'publishers/arabic.example/feed.atom' },
  ]) {
    test(`links its feed on ${path}, which is sent as one`, async ({ page, home }) => {
      await open(page, path);
      const link = page.getByRole('link', { name: /^خلاصة/ }).first();
      const address = new URL((await link.getAttribute('href')) ?? '', home).href;
      expect(address).toBe(new URL(feed, home).href);
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toContain('application/atom+xml');
    });
  }

  test('says what a page is in data that the policy of its scripts allows', async ({ page }) => {
    await open(page, arabicPath);
    const data = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject({
      '@type': 'CollectionPage',
    });
  });
});

test('a site that does not know its address has no link to a feed', async ({ page }) => {
  await open(page, './');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Feed' })).toHaveCount(0);
});
