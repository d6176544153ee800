import { expect } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { seedCoverage, seedPath } from '#tests/support/worlds/seed-coverage.ts';

const ownUrl = seedCoverage[2].webUrl;
const quietPolicies = ['no-referrer', 'origin', 'strict-origin'];

for (const path of ['./', seedPath]) {
  test(`no link out of ${path} reveals which page the reader was on`, async ({ page }) => {
    await page.goto(path);
    const links = await page.locator('a[href^="http"]').evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        rel: anchor.getAttribute('rel')?.split(' '),
        policy: anchor.getAttribute('referrerpolicy'),
      })),
    );
    expect(links.length).toBeGreaterThan(seedCoverage.length);
    for (const { rel, policy } of links) {
      expect(rel).toContain('noopener');
      expect(quietPolicies).toContain(policy);
    }
  });
}

test('one click leads to the article, at its exact URL', async ({ page }) => {
  await page.goto(seedPath);
  await hydrated(page);
  const left = page.waitForRequest((request) => request.isNavigationRequest());
  await page.getByRole('link', { name: 'Read at Biometric Companies' }).click();
  const request = await left;
  expect(request.url()).toBe(ownUrl);
  expect(request.headers().referer ?? '').not.toContain('stories');
});

for (const [way, click] of [
  ['a plain click', {}],
  ['a click for a new tab', { ctrlKey: true }],
  ['a click for a new window', { shiftKey: true }],
] as const) {
  test(`no script stands between ${way} and the article`, async ({ page }) => {
    await page.goto(seedPath);
    await hydrated(page);
    const link = page.getByRole('link', { name: 'Read at Biometric Companies' });
    const isStopped = await link.evaluate((anchor, keys) => {
      let stopped: boolean | null = null;
      // The window hears of a click last: by then every script of the page has had its say.
      addEventListener('click', (event) => {
        stopped = event.defaultPrevented;
        event.preventDefault();
      });
      anchor.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
      return stopped;
    }, click);
    expect(isStopped).toBe(false);
  });
}
