import type { Locator, Page } from '@playwright/test';

/**
 * Opens the pages to come as those of a reader who was here before. `remembered` is what their
 * browser keeps for a site at the root of its host, by name: preferences, read, saved, visits.
 */
export async function remember(page: Page, remembered: Record<string, unknown>): Promise<void> {
  await page.addInitScript((values) => {
    for (const [name, value] of Object.entries(values)) {
      const key = `lede:1:/:${name}`;
      // Only once: what the reader does on a page must outlive it.
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(value));
    }
  }, remembered);
}

/** Lets every access to storage fail, as browsers do that forbid it to a site. */
export async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure', 'SecurityError');
        },
      });
    }
  });
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not get there');
}

export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((found) => found === document.activeElement);
}
