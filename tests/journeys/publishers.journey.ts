import { expect } from '@playwright/test';
import { expectAccessible } from '#tests/support/expect-accessible.ts';
import { hydrated, test } from '#tests/support/journey.ts';

test('a reader opens the publishers from the footer, and one of them from there', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Publishers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publishers');
  const row = page.getByRole('listitem').filter({ hasText: 'venturebeat.com' });
  await expect(row).toContainText('2 stories: 1 first, 1 alone');
  await row.getByRole('link', { name: 'VentureBeat' }).click();
  await expect(page).toHaveURL(/\/publishers\/venturebeat\.com$/);
  await expect(page.getByText('published or covered 2 stories: 1 first, 1 alone')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
});

test('the keyboard alone finds a publisher', async ({ page }) => {
  await page.goto('publishers');
  await hydrated(page);
  const field = page.getByRole('textbox', { name: 'Find a publisher' });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await page.keyboard.type('guardian');
  await expect(page.getByRole('status').filter({ hasText: '1 found' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/publishers\/theguardian\.com$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Guardian');
});

test('the list has the dataset’s counts, the largest first', async ({ page, request }) => {
  const { publishers } = await (await request.get('dataset/manifest.json')).json();
  const repeated = publishers.filter(({ count }: { count: number }) => count > 1);
  await page.goto('publishers');
  const rows = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(rows).toHaveCount(repeated.length);
  for (const [index, { name, count }] of repeated.entries()) {
    await expect(rows.nth(index)).toContainText(name);
    await expect(rows.nth(index)).toContainText(`${count} stories`);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every publisher is listed, and there is no search box that would do nothing', async ({
    page,
    request,
  }) => {
    const { publishers } = await (await request.get('dataset/manifest.json')).json();
    await page.goto('publishers');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(links).toHaveCount(publishers.length);
  });
});

test.describe('with many topics', () => {
  test.use({ site: 'edge' });

  test('the keyboard alone finds a topic that does not fit in the bar', async ({ page }) => {
    await page.goto('./');
    await hydrated(page);
    const more = page.locator('summary').filter({ hasText: 'More topics' });
    await more.focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Find a topic' });
    await expect(field).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await page.keyboard.type('topic 57');
    await expect(page.getByRole('status').filter({ hasText: '1 found' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/topics\/topic-57$/);
    await expect(field).toHaveCount(0);
  });

  test('the topic finder is accessible in the light and dark themes', async ({ page }) => {
    await page.goto('./');
    await hydrated(page);
    await page.getByText('More topics').click();
    await expect(page.getByRole('textbox', { name: 'Find a topic' })).toBeVisible();
    await expectAccessible(page);
  });
});
