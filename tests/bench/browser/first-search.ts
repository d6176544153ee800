import type { Browser } from '@playwright/test';
import { hydrated } from '#tests/support/browser/journey.ts';
import { type Download, weighAll } from './first-visit.ts';
import { withPhone } from './open-phone.ts';

/** A reader's first search. */
export type FirstSearch = {
  /** From the last key to the first result, on the slow phone. */
  milliseconds: number;
  /** What the site sent for it after the page was there. */
  sent: Download;
};

/** Opens the search, looks for a word that many stories have, and then for another; of each, what it took. */
export async function searchFirst(
  browser: Browser,
  address: string,
  words: readonly string[],
): Promise<FirstSearch[]> {
  return withPhone(browser, async (page) => {
    await page.goto(`${address}search`, { waitUntil: 'networkidle' });
    await hydrated(page);
    const box = page.getByRole('searchbox', { name: 'Search stories' });
    const searches: FirstSearch[] = [];
    for (const word of words) {
      const { finished, weigh } = weighAll(page, address);
      await box.fill(word);
      const start = performance.now();
      const results = page.getByRole('article').filter({ hasText: word }).first();
      await results.waitFor({ timeout: 60_000 });
      const milliseconds = performance.now() - start;
      await page.waitForLoadState('networkidle');
      searches.push({ milliseconds, sent: await weigh() });
      finished();
    }
    return searches;
  });
}
