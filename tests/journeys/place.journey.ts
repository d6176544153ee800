import { expect, type Page } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/journey.ts';

test.describe('the scroll position', () => {
  test.use({ site: 'large' });

  test('survives a reload, however far down the river', async ({ page }) => {
    await open(page, './');
    const stories = page.getByRole('article');
    await readDownTo(page, 60);
    const [place, count] = [await scrollOf(page), await stories.count()];
    await page.reload();
    await expect.poll(() => scrollOf(page)).toBe(place);
    // Near the end of the list, more stories load by themselves.
    expect(await stories.count()).toBeGreaterThanOrEqual(count);
  });

  test('survives a visit to another site', async ({ page }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const place = await scrollOf(page);
    await page.goto('about:blank');
    await page.goBack();
    await expect.poll(() => scrollOf(page)).toBe(place);
  });

  test('is not restored once the reader has scrolled elsewhere', async ({ page }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const gate: { open: () => void } = { open: () => undefined };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    await page.route('**/dataset/lists/**', async (route) => {
      await opened;
      await route.continue();
    });
    await page.reload();
    await hydrated(page);
    await page.mouse.move(400, 300);
    const heard = page.evaluate(
      () => new Promise<void>((resolve) => addEventListener('wheel', () => resolve())),
    );
    await page.mouse.wheel(0, -200);
    // The browser hears of the wheel some time after it was turned.
    await heard;
    const moved = await scrollOf(page);
    gate.open();
    await expect(page.getByRole('article')).not.toHaveCount(0);
    await readDownTo(page, 60, false);
    expect(Math.abs((await scrollOf(page)) - moved)).toBeLessThan(400);
  });
});

function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

/** Scrolls until as many stories are there; or only waits for them. */
async function readDownTo(page: Page, count: number, scrolls = true): Promise<void> {
  await expect(async () => {
    if (scrolls) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.getByRole('article').count()).toBeGreaterThan(count);
  }).toPass();
}
