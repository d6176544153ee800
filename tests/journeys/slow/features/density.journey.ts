import { expect } from '@playwright/test';
import { choose } from '#tests/support/browser/display-panel.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';

test('compact pages are shorter', async ({ page }) => {
  await open(page, './');
  const end = async () => (await page.getByRole('contentinfo').boundingBox())?.y ?? 0;
  const airy = await end();
  await choose(page, 'Layout', 'Compact');
  expect(await end()).toBeLessThan(airy * 0.95);
});

test.describe('a list of headlines', () => {
  test.use({ site: 'large', viewport: { width: 1440, height: 900 } });

  test('shows twenty-five stories and more on a screen, nothing but a line each, and how many reported it', async ({
    page,
  }) => {
    await open(page, './');
    await choose(page, 'Layout', 'Headlines');
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      const lines = await page.getByRole('article').evaluateAll((stories) =>
        stories.map((story) => {
          const { top, bottom } = story.getBoundingClientRect();
          return { isSeen: top >= 0 && bottom <= innerHeight, height: bottom - top };
        }),
      );
      expect(lines.filter(({ isSeen }) => isSeen).length).toBeGreaterThanOrEqual(25);
      expect(Math.max(...lines.map(({ height }) => height))).toBeLessThan(32);
    }
    await expect(page.getByRole('main').locator('img').first()).toBeHidden();
    await expect(page.getByRole('link', { name: /^\d+ reports · / }).first()).toBeVisible();
  });

  test('has each day beside its first story, and none is shortened for a count that it lacks', async ({
    page,
  }) => {
    await remember(page, { preferences: { density: 'headlines' } });
    await open(page, './');
    const day = await page.getByRole('heading', { level: 2 }).nth(1).boundingBox();
    const rows = await page.getByRole('article').evaluateAll((stories) =>
      stories.map((story) => ({
        top: story.getBoundingClientRect().top,
        isCovered: story.querySelector('a[href$="#timeline"]') !== null,
        width: story.querySelector('h3')?.getBoundingClientRect().width ?? 0,
      })),
    );
    expect(rows.filter(({ top }) => Math.abs(top - (day?.y ?? 0)) < 10)).toHaveLength(1);
    const widths = (isCovered: boolean) =>
      rows.filter((row) => row.isCovered === isCovered).map(({ width }) => width);
    expect(Math.min(...widths(false))).toBeGreaterThan(Math.max(...widths(true)) + 200);
  });
});

test('a list of headlines shows a dozen days of few stories on a screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await remember(page, { preferences: { density: 'headlines' } });
  await open(page, './');
  await expect(page.getByRole('article').last()).toBeInViewport({ ratio: 1 });
});
