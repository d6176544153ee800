import { expect, type Page } from '@playwright/test';
import { holdBack } from '#tests/support/browser/hold-back.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';

test.describe('the scroll position', () => {
  test.use({ site: 'large' });

  test('survives a reload, however far down the river', async ({ page }) => {
    await open(page, './');
    const stories = page.getByRole('article');
    await readDownTo(page, 60);
    const [place, count] = [await scrollOf(page), await stories.count()];
    await page.reload();
    await expect.poll(() => scrollOf(page)).toBe(place);
    // As many load again, the last of them maybe once the place is reached; near the end of the list, more do.
    await expect.poll(() => stories.count()).toBeGreaterThanOrEqual(count);
  });

  test('survives a visit to another site', async ({ page }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const place = await scrollOf(page);
    await page.goto('about:blank');
    await page.goBack();
    await expect.poll(() => scrollOf(page)).toBe(place);
  });

  test('is kept when a link is followed before the scroll event', async ({ page }) => {
    await open(page, './');
    const place = 900;
    await page.evaluate((y) => {
      scrollTo(0, y);
      document.querySelector<HTMLAnchorElement>('main [data-story] :is(h2, h3) a')?.click();
    }, place);
    await expect(page).toHaveURL(/\/stories\//);
    await page.goBack();
    await expect.poll(() => scrollOf(page)).toBe(place);
  });

  test('is not restored once the reader has scrolled elsewhere', async ({ page }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const letGo = await holdBack(page, isList, (route) => route.continue());
    await page.reload();
    await hydrated(page);
    const moved = await turnWheel(page, -200);
    letGo();
    await readDownTo(page, 60, false);
    expect(Math.abs((await scrollOf(page)) - moved)).toBeLessThan(400);
  });

  test('is not restored if the reader has scrolled before the client takes over', async ({
    page,
  }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const letGo = await holdBack(page, isClient, (route) => route.continue());
    await page.reload({ waitUntil: 'commit' });
    await expect(page.getByRole('contentinfo')).toBeAttached();
    await turnWheel(page, 300);
    await expect.poll(() => scrollOf(page)).toBe(300);
    letGo();
    await hydrated(page);
    await readDownTo(page, 60, false);
    expect(await scrollOf(page)).toBe(300);
  });
});

const isList = (url: URL) => url.pathname.startsWith('/dataset/lists/');
const isClient = (url: URL) => /^\/assets\/index-.*\.js$/.test(url.pathname);

/** Turns the wheel, and returns where the page is once the browser has heard of it. */
async function turnWheel(page: Page, by: number): Promise<number> {
  await page.mouse.move(400, 300);
  await page.evaluate(() => {
    addEventListener('wheel', () => document.body.setAttribute('data-wheel', 'turned'));
  });
  await page.mouse.wheel(0, by);
  await page.locator('[data-wheel="turned"]').waitFor({ state: 'attached' });
  return scrollOf(page);
}

function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

/**
 * Scrolls until as many stories are there, and then to the fortieth, because what loads at the end moves what is near
 * it; or only waits for them.
 */
async function readDownTo(page: Page, count: number, scrolls = true): Promise<void> {
  await expect(async () => {
    if (scrolls) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.getByRole('article').count()).toBeGreaterThan(count);
  }).toPass();
  if (scrolls)
    await page
      .getByRole('article')
      .nth(40)
      .evaluate((story) => story.scrollIntoView());
}
