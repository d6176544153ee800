import { expect, type Page } from '@playwright/test';
import { edgeTopic } from '#tests/support/edge-world.ts';
import { open, test } from '#tests/support/journey.ts';
import { overflowOf } from '#tests/support/overflow.ts';
import { pageKinds } from '#tests/support/page-kinds.ts';

// A screen of 1280 by 1024 pixels at 400 % zoom.
test.use({ viewport: { width: 320, height: 256 }, missesFiles: true });

const longNamed = 'internationaljournalofenvironmentalpolicyandmaritimesafety1.example';

const kinds = [
  ...pageKinds,
  ...[
    ['a story with very long names', 'stories/2024-02-01-long-names'],
    ['a publisher with a very long name', `sources/${longNamed}`],
    ['all publishers, some with very long names', 'sources'],
    ['a topic with a very long name', `topics/${edgeTopic.toLowerCase()}`],
    ['a day with very long names', 'archive/2024-02-01'],
    ['an archive of one year', 'archive'],
    ['a search for very long names', 'search?q=lighthouse'],
    ['saved stories where there are none yet', 'saved'],
  ].map(([name = '', path = '']) => ({ name, path, site: 'edge' as const })),
];

for (const { name, site, path } of kinds) {
  test.describe(`${name} (${site})`, () => {
    test.use({ site });

    test('never scrolls sideways on a narrow screen, however large the text', async ({ page }) => {
      await open(page, path);
      await page.waitForLoadState('networkidle');
      await openEverything(page);
      for (const size of ['medium', 'largest', 'twice as large'] as const) {
        await enlarge(page, size);
        expect.soft(await overflowOf(page), size).toEqual([]);
      }
    });
  });
}

test.describe('panels and notices', () => {
  test.use({ site: 'edge' });

  test('never scroll sideways on a narrow screen, however large the text', async ({ page }) => {
    await open(page, `sources/${longNamed}`);
    for (const size of ['medium', 'largest', 'twice as large'] as const) {
      await enlarge(page, size);
      await page.getByRole('button', { name: /^Mute: / }).dispatchEvent('click');
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect.soft(await overflowOf(page), `a notice, ${size}`).toEqual([]);
      for (const panel of ['Display', 'Keyboard shortcuts']) {
        // The notice may cover a screen as small as this.
        await page.getByRole('button', { name: panel }).first().dispatchEvent('click');
        const dialog = page.getByRole('dialog', { name: panel });
        await expect(dialog).toBeVisible();
        expect.soft(await overflowOf(page), `${panel}, ${size}`).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
      await page.getByRole('button', { name: /^Unmute: / }).dispatchEvent('click');
    }
  });
});

/** Opens whatever can be opened in place: disclosures, menus, the filters of a search. */
async function openEverything(page: Page): Promise<void> {
  const filters = page.getByRole('button', { name: /^Filters/ });
  if (new URL(page.url()).searchParams.has('q')) await filters.click();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** The largest text that the site offers, or text at 200 % by the browser's own setting. */
async function enlarge(page: Page, size: 'medium' | 'largest' | 'twice as large'): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const pixels = size === 'twice as large' ? 32 : 16;
  await browser.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
  await page.evaluate((chosen) => {
    document.documentElement.dataset.textSize = chosen;
  }, size);
}
