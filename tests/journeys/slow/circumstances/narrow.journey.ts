import { expect } from '@playwright/test';
import { showMenu } from '#tests/support/browser/display-panel.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import {
  enlarge,
  expectNeverSideways,
  narrowScreen,
  textSizes,
} from '#tests/support/browser/narrow-screen.ts';
import { overflowOf } from '#tests/support/browser/overflow.ts';
import { edgeTopic } from '#tests/support/worlds/edge-world.ts';

test.use({ site: 'edge', viewport: narrowScreen });

const longNamed = 'internationaljournalofenvironmentalpolicyandmaritimesafety1.example';

// What holds for every kind of page stands in every-page.journey.ts.
for (const [name, path] of [
  ['a story with very long names', 'stories/2024-02-01-long-names'],
  ['a publisher with a very long name', `publishers/${longNamed}`],
  ['all publishers, some with very long names', 'publishers'],
  ['a topic with a very long name', `topics/${edgeTopic.toLowerCase()}`],
  ['a day with very long names', 'archive/2024-02-01'],
  ['an archive of one year', 'archive'],
  ['a search for very long names', 'search?q=lighthouse'],
  ['saved stories where there are none yet', 'saved'],
] as const) {
  test(`${name} never scrolls sideways, however large the text`, async ({ page }) => {
    await open(page, path);
    await page.waitForLoadState('networkidle');
    await expectNeverSideways(page);
  });
}

test('panels and notices never scroll sideways, however large the text', async ({ page }) => {
  await open(page, `publishers/${longNamed}`);
  for (const size of textSizes) {
    await enlarge(page, size);
    await page.getByRole('button', { name: /^Mute: / }).dispatchEvent('click');
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect.soft(await overflowOf(page), `a notice, ${size}`).toEqual([]);
    for (const panel of ['Display', 'Keyboard shortcuts']) {
      await showMenu(page);
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
