import { expect, type Locator } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { hasFocus, remember, tabTo } from '#tests/support/browser/reader.ts';
import { readButton } from '#tests/support/browser/story-buttons.ts';
import { seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

const reef = 'Intel is using AI to gather real-time data on coral reef health';
const translate = 'Google debuts AI in Google Translate that addresses gender bias';
const hour = 60 * 60 * 1000;

test.describe('a read story', () => {
  test('is dimmed once its page was opened, and stays legible', async ({ page }) => {
    await open(page, './');
    const headline = page.getByRole('link', { name: reef });
    const before = await inkOf(headline);
    await headline.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
    await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
    await page.goBack();
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => inkOf(headline)).not.toBe(before);
  });

  test('is dimmed once its article was opened in a new tab', async ({ page }) => {
    await open(page, './');
    const card = page.getByRole('article', { name: reef });
    await card.getByRole('link', { name: 'Read at Engadget' }).click({ button: 'middle' });
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
  });

  test('can be marked as read and unread', async ({ page }) => {
    await open(page, './');
    await readButton(page, reef).click();
    await page.reload();
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
    await readButton(page, reef).click();
    await page.reload();
    await hydrated(page);
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('a day of stories', () => {
  const day = 'Wednesday 22 April 2020';

  test('can be marked as read, and undoing that keeps what was read before', async ({ page }) => {
    await open(page, './');
    await readButton(page, reef).click();
    await page.getByRole('button', { name: `Mark day as read: ${day}` }).click();
    await expect(page.getByText('Marked 2 stories as read')).toBeVisible();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'true');
    await expect(readButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'false');
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
  });

  test('can be marked as read and unread without a mouse, keeping the focus', async ({ page }) => {
    await open(page, './');
    const mark = page.getByRole('button', { name: `Mark day as read: ${day}` });
    await tabTo(page, () => hasFocus(mark));
    await page.keyboard.press('Enter');
    const unmark = page.getByRole('button', { name: `Mark day as unread: ${day}` });
    await expect(unmark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mark).toBeFocused();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('what is new since the last visit', () => {
  const lastVisit = Date.parse('2020-04-22T16:00:00Z');

  test('is above a line in the river', async ({ page }) => {
    await remember(page, { visits: { previous: null, latest: lastVisit } });
    await open(page, './');
    const above = page.getByRole('region', { name: 'Wednesday 22 April 2020' });
    const line = page.getByText('New since your last visit');
    const below = page.getByRole('region', { name: 'Tuesday 21 April 2020' });
    const [upper, middle, lower] = await Promise.all(
      [above, line, below].map(async (part) => (await part.boundingBox())?.y ?? Number.NaN),
    );
    expect(upper).toBeLessThan(middle ?? 0);
    expect(middle).toBeLessThan(lower ?? 0);
  });

  test('is marked, even within a day', async ({ page }) => {
    await remember(page, { visits: { previous: null, latest: lastVisit } });
    await open(page, './');
    const isNew = (name: string) =>
      page.getByRole('article', { name }).getByText('new', { exact: true });
    await expect(isNew(translate)).toBeVisible();
    await expect(isNew(reef)).toHaveCount(0);
    await expect(isNew(seedHeadline)).toBeVisible();
  });

  test('is not marked on the first visit', async ({ page }) => {
    await open(page, './');
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
    await expect(page.getByText('New since your last visit')).toHaveCount(0);
  });

  test('stays new for the whole visit', async ({ page }) => {
    await remember(page, { visits: { previous: lastVisit, latest: Date.now() - hour / 6 } });
    await open(page, './');
    await expect(page.getByText('New since your last visit')).toBeVisible();
    await page.reload();
    await expect(page.getByText('New since your last visit')).toBeVisible();
  });

  test('shifts nothing on the page', async ({ page }) => {
    const place = async () => (await page.getByRole('contentinfo').boundingBox())?.y;
    await open(page, './');
    const first = await place();
    await page.evaluate(
      (visits) => localStorage.setItem('lede:1:/:visits', JSON.stringify(visits)),
      { previous: lastVisit, latest: Date.now() },
    );
    await page.reload();
    await expect(page.getByText('New since your last visit')).toBeVisible();
    expect(await place()).toBe(first);
  });
});

function inkOf(element: Locator): Promise<string> {
  return element.evaluate((found) => getComputedStyle(found).color);
}
