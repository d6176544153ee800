import { expect, type Page } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';
import { edgeHeadlines } from '#tests/support/worlds/edge-world.ts';

test.use({ site: 'edge' });

const story = 'stories/2024-02-02-platforms';

test('a reader goes from a platform to one of its publishers, and to the story', async ({
  page,
}) => {
  await open(page, 'publishers/youtube.com');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('YouTube');
  const rows = page.getByRole('region', { name: 'Publishers on YouTube' }).getByRole('listitem');
  await expect(rows).toHaveCount(6);
  await page.getByRole('link', { name: '朝日の海' }).click();
  await expect(page).toHaveURL(/\/publishers\/youtube\.com\/%E6%9C%9D%E6%97%A5%E3%81%AE%E6%B5%B7$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('朝日の海');
  await expect(storyBeneath(page)).toBeVisible();
});

test('a timeline says by which platform an article came, and narrows to its publisher', async ({
  page,
}) => {
  await open(page, story);
  const timeline = page.getByRole('list', { name: 'Coverage timeline' });
  await expect(timeline.getByRole('listitem').filter({ hasText: 'Edge via MSN' })).toHaveCount(1);
  await expect(timeline.getByText('via YouTube')).toHaveCount(1);
  const choice = page.getByRole('combobox', { name: 'Publisher' });
  await expect(choice.getByRole('option').first()).toHaveText('All 7 publishers');
  await expect(choice.getByRole('option')).toHaveCount(8);
  await choice.selectOption('Edge');
  await expect(page.getByRole('status').filter({ hasText: '4 reports' })).toBeVisible();
  await expect(timeline.getByRole('listitem')).toHaveCount(4);
});

for (const path of [
  'publishers/youtube.com/nobody',
  'publishers/YouTube.com/the-d-cast',
  'publishers/youtube.com/the-d-cast/more',
  'publishers/youtube.com/..%2Fnobody',
  'publishers/youtube.com/__proto__',
]) {
  test.describe(path, () => {
    test.use({ missesFiles: true });

    test('is not found', async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await hydrated(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    });
  });
}

test('an address with an encoded slash shows the publisher', async ({ page }) => {
  await open(page, 'publishers/youtube.com%2Fthe-d-cast');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The D-Cast');
  await expect(storyBeneath(page)).toBeVisible();
});

test('a search narrows to a publisher on a platform, by an address that can be shared', async ({
  page,
}) => {
  await open(page, 'search?q=regatta&publisher=msn.com%2Fjerry');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Publisher' })).toHaveValue('msn.com/jerry');
});

test('what a reader muted when publishers were domains is muted still', async ({ page }) => {
  const muted = [{ kind: 'source', key: 'msn.com', name: 'MSN' }];
  await remember(page, { preferences: { muted } });
  await open(page, 'publishers/msn.com');
  await expect(page.getByRole('button', { name: 'Unmute: MSN' })).toBeVisible();
});

/** The link to the story of the event, beneath what the publisher wrote of it. */
function storyBeneath(page: Page) {
  return page.getByRole('article').getByRole('link', { name: edgeHeadlines.platforms });
}
