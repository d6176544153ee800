import { expect } from '@playwright/test';
import { everythingElse } from '#tests/support/browser/display-panel.ts';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';
import { seedPath } from '#tests/support/worlds/seed-coverage.ts';

declare global {
  interface Window {
    beforeFirstPaint?: { theme: string | undefined; paper: string; size: string };
  }
}

test.describe('before the first paint', () => {
  test('the preferences apply, and nothing flashes', async ({ page }) => {
    await remember(page, { preferences: everythingElse });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.body === null) return;
        observer.disconnect();
        // The next frame is the first that is painted with a body.
        requestAnimationFrame(() => {
          const root = document.documentElement;
          window.beforeFirstPaint = {
            theme: root.dataset.theme,
            paper: getComputedStyle(root).backgroundColor,
            size: getComputedStyle(root).fontSize,
          };
        });
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.goto('./');
    const first = await page.waitForFunction(() => window.beforeFirstPaint);
    expect(await first.jsonValue()).toEqual({
      theme: 'dark',
      paper: 'rgb(19, 20, 22)',
      size: '24px',
    });
  });

  test('muted stories are hidden, even before the client loads', async ({ page }) => {
    await remember(page, { preferences: everythingElse });
    await page.route('**/assets/index-*.js', () => undefined);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.getByRole('article', { name: 'Intel is using AI' })).toBeVisible();
    await expect(page.getByRole('article', { name: 'Google debuts AI' })).toBeHidden();
  });

  test('only one small script blocks rendering, and it is the site’s own', async ({
    page,
    home,
  }) => {
    await page.goto('./');
    const scripts = await page
      .locator('head script[src]:not([type="module"], [async], [defer])')
      .evaluateAll((found) => found.map((script) => script.getAttribute('src') ?? ''));
    expect(scripts).toHaveLength(1);
    expect(new URL(scripts[0] ?? '', home).origin).toBe(new URL(home).origin);
  });
});

test('the code of a page waits until the page is painted, and takes no bandwidth from its styles', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const isCode = (path: string) => /\/assets\/(?:index|story-page)-[^/]*\.js$/.test(path);
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/style-*.css', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(seedPath, { waitUntil: 'commit' });
  await expect.poll(() => asked.filter((path) => path.endsWith('.css'))).toHaveLength(1);
  await expect
    .poll(() => page.evaluate(() => document.getElementById('lede-state') !== null))
    .toBe(true);
  expect(asked.filter(isCode)).toEqual([]);
  release?.();
  await hydrated(page);
  expect(asked.filter(isCode)).toHaveLength(2);
});
