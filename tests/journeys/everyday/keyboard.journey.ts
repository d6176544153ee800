import { expect } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

test.use({ site: 'seed' });

test('the first link on a page skips to its content', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a headline can be reached and opened without a mouse, and the story then has the focus', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  const headline = page.getByRole('heading', { name: seedHeadline }).getByRole('link');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(headline).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${seedPath}$`));
  await expect(page.getByRole('heading', { level: 1, name: seedHeadline })).toBeFocused();
});

test('the focus is visible at every tab stop', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const stops: string[] = [];
  const unseen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return { html: element.outerHTML, isSeen };
    });
    if (stop === null || stops.includes(stop.html)) break;
    stops.push(stop.html);
    if (!stop.isSeen) unseen.push(stop.html);
  }
  expect(stops.length).toBeGreaterThan(10);
  expect(unseen).toEqual([]);
});

test('a reader who chooses a topic by keyboard stays among the topics', async ({ page }) => {
  await page.goto('topics/computer-vision');
  await hydrated(page);
  const topics = page.getByRole('navigation', { name: 'Topics' });
  const other = topics.getByRole('link', { name: 'AI', exact: true });
  await topics.getByRole('link', { name: 'Add AI', exact: true }).press('Enter');
  await expect(page).toHaveURL(/\/topics\/ai\+computer-vision$/);
  await expect(other).toHaveAttribute('aria-current', 'true');
  await expect(other).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/computer-vision$/);
  await expect(other).toBeFocused();
});
