import { expect, type Page } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { layoutShift, watchLayoutShifts } from '#tests/support/browser/layout-shifts.ts';

/** Keeps the code that runs after the first paint from a page, until the returned function is called. */
async function withholdCode(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/(?!first-paint)[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Pages, each with what only its code brings. */
for (const [path, brought] of [
  ['', '[data-action="save"]'],
  ['archive', 'input[type="date"]'],
  ['publishers', 'main input'],
  ['saved', 'main h2'],
  ['search?q=waymo', 'main article'],
] as const) {
  test(`nothing jumps on /${path} when its code comes late`, async ({ page }) => {
    const release = await withholdCode(page);
    await watchLayoutShifts(page);
    await page.goto(path);
    await expect(page.locator('main')).toBeVisible();
    const before = await layoutShift(page);
    release();
    await hydrated(page);
    await expect(page.locator(brought).first()).toBeVisible();
    expect(await layoutShift(page)).toBe(before);
  });
}
