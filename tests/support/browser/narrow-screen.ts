import { expect, type Page } from '@playwright/test';
import { overflowOf } from './overflow.ts';

/** A screen of 1280 by 1024 pixels at 400 % zoom. */
export const narrowScreen = { width: 320, height: 256 };

/** The site's own text sizes, and text at 200 % by the browser's setting. */
export const textSizes = ['medium', 'largest', 'twice as large'] as const;

/** Holds a page on a narrow screen to never scroll sideways, whatever is open and however large its text. */
export async function expectNeverSideways(page: Page): Promise<void> {
  await openEverything(page);
  for (const size of textSizes) {
    await enlarge(page, size);
    expect.soft(await overflowOf(page), size).toEqual([]);
  }
}

/** Opens whatever can be opened in place: disclosures, menus, the filters of a search. */
async function openEverything(page: Page): Promise<void> {
  const filters = page.getByRole('button', { name: /^Filters/ });
  if (new URL(page.url()).searchParams.has('q')) await filters.click();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

export async function enlarge(page: Page, size: (typeof textSizes)[number]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const pixels = size === 'twice as large' ? 32 : 16;
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.textSize = chosen;
  }, size);
}
