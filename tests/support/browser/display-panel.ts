import { expect, type Page } from '@playwright/test';
import { showHeader } from './header.ts';

/** Opens the panel in which readers choose how the site looks. */
export async function openPanel(page: Page): Promise<void> {
  await showMenu(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
}

/** Opens the menu that holds a part of the navigation on a narrow screen; elsewhere there is none. */
export async function showMenu(page: Page): Promise<void> {
  await showHeader(page);
  const menu = page.getByRole('banner').locator('summary');
  const isClosed = await page.getByRole('banner').locator('details:not([open])').isVisible();
  if (isClosed) await menu.click();
}

/** Chooses in the panel, and closes it. */
export async function choose(page: Page, legend: string, option: string): Promise<void> {
  await openPanel(page);
  const field = page.getByRole('group', { name: legend, exact: true });
  await field.getByText(option, { exact: true }).click();
  await expect(field.getByRole('radio', { name: option, exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

export function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Everything but what a reader has who has chosen nothing. */
export const everythingElse = {
  theme: 'dark',
  textSize: 'largest',
  density: 'dense',
  pictures: 'off',
  times: 'relative',
  zone: 'reader',
  articles: 'new-tab',
  shortcuts: 'off',
  muted: [
    { kind: 'topic', key: 'aws-ai', name: 'AWS AI' },
    { kind: 'publisher', key: 'venturebeat.com', name: 'VentureBeat' },
  ],
};
