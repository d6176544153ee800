import { expect } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { seedCoverage, seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

test('a reader opens the publishers from the footer, and one of them from there', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Publishers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publishers');
  const row = page.getByRole('listitem').filter({ hasText: 'venturebeat.com' });
  await expect(row).toContainText('2 stories: 1 first, 1 alone');
  await expect(row.locator('svg')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
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

test('a publisher’s page shows what it wrote, when, and the story of the event beneath', async ({
  page,
}) => {
  await open(page, 'publishers/theguardian.com');
  const [{ headline, webUrl }] = seedCoverage;
  const row = page.getByRole('article', { name: headline });
  await expect(row.getByRole('link', { name: headline })).toHaveAttribute('href', webUrl);
  await expect(row.getByRole('time')).toHaveText('18:34');
  await expect(row.getByText('first', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Friday 12 February 2021',
  );
  await row.getByRole('link', { name: '4 reports · 4 publishers' }).click();
  await expect(page).toHaveURL(/#timeline$/);
  await page.goBack();
  await row.getByRole('button', { name: `Save: ${seedHeadline}` }).click();
  await page.getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByRole('article', { name: seedHeadline })).toBeVisible();
});

test('with the keyboard alone, a reader goes from row to row, to the story, and back to the row', async ({
  page,
}) => {
  await open(page, 'publishers/venturebeat.com');
  await page.keyboard.press('j');
  const rows = page.getByRole('article');
  await expect(rows.first().locator(':focus')).toHaveText('See the story');
  await page.keyboard.press('j');
  await expect(rows.nth(1).locator(':focus')).toHaveText('See the story');
  const headline = (await rows.nth(1).getByRole('heading').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.goBack();
  await expect(rows.nth(1).locator(':focus')).toHaveText('See the story');
  await page.keyboard.press('Shift+Tab');
  await expect(rows.nth(1).getByRole('heading').getByRole('link')).toBeFocused();
});

test.describe('a publisher of many events', () => {
  test.use({ site: 'large' });

  test('has its record drawn and said, with links to those it follows', async ({ page }) => {
    await open(page, 'publishers/citydesk.example');
    const record = page.getByRole('region', { name: 'Track record' });
    const told = await page.getByText(/^citydesk.example – published or covered/).innerText();
    const [, first, later, alone] = told.match(/(\d+) first, (\d+) later, (\d+) alone/) ?? [];
    await expect(record.getByText(`reported first ${first}`)).toBeVisible();
    await expect(record.getByText(`reported later ${later}`)).toBeVisible();
    await expect(record.getByText(`reported alone ${alone}`)).toBeVisible();
    const lags = record.getByRole('list', { name: 'How long after the first report' });
    const words = await lags.getByRole('listitem').locator('.visually-hidden').allInnerTexts();
    const counts = words.map((text) => Number.parseInt(text.replace(/^.*: /, ''), 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(later));
    const bars = await lags.locator('svg').evaluateAll((all) => all.map((bar) => bar.clientHeight));
    const tallest = counts.indexOf(Math.max(...counts));
    expect(bars.indexOf(Math.max(...bars))).toBe(tallest);
    await record.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/publishers\/(?!citydesk)[a-z]+\.example$/);
    await expectAccessible(page);
  });

  test('lists all of its reports, older ones on demand', async ({ page }) => {
    await open(page, 'publishers/citydesk.example');
    const told = await page.getByText(/published or covered \d+ stories/).innerText();
    const promised = Number(told.match(/(\d+) stories/)?.[1]);
    expect(promised).toBeGreaterThan(173);
    await expect(async () => {
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      expect(await page.getByRole('article').count()).toBe(promised);
    }).toPass();
    await expect(page.getByRole('article').filter({ hasText: 'first' })).not.toHaveCount(0);
  });
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
