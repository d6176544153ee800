import type { Locator, Page } from '@playwright/test';

export function headlineLink(page: Page, headline: string): Locator {
  return page.getByRole('heading', { name: headline, exact: true }).getByRole('link');
}

/** A button of a story, by what it does. */
export function storyButton(page: Page, name: string, headline: string): Locator {
  return page.getByRole('button', { name: `${name}: ${headline}`, exact: true });
}

export function saveButton(page: Page, headline: string): Locator {
  return storyButton(page, 'Save', headline);
}

export function readButton(page: Page, headline: string): Locator {
  return storyButton(page, 'Mark as read', headline);
}
