import { expect, type Page } from '@playwright/test';

/** Brings back the header of a page that was scrolled, as readers do: by going up. */
export async function showHeader(page: Page): Promise<void> {
  // A page that the reader returns to is scrolled to their place once it is there.
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.getByRole('banner')).toHaveCSS('transform', 'none', { timeout: 1_000 });
  }).toPass();
}

/** Goes to the saved stories by the link in the header. */
export async function toSaved(page: Page): Promise<void> {
  await showHeader(page);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved stories');
}
