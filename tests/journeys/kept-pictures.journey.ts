import { expect, type Page } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/journey.ts';
import { keptHeadlines } from '#tests/support/kept-world.ts';
import { layoutShift, watchLayoutShifts } from '#tests/support/layout-shifts.ts';

test.use({ site: 'kept' });

const story = 'stories/2024-03-09-bridge';

/** A page of every kind, and whether it has pictures. */
const pages = [
  ['the front page', './', true],
  ['a story', story, true],
  ['a story whose picture was lost', 'stories/2024-03-08-ferry', false],
  ['a topic', 'topics/water', true],
  ['a publisher', 'publishers/kept.example', true],
  ['all publishers', 'publishers', false],
  ['the archive', 'archive', false],
  ['a day', 'archive/2024-03-09', true],
  ['a search', 'search?q=bridge', true],
  ['what was saved', 'saved', false],
  ['a page that is not there', 'nowhere', false],
] as const;

for (const [what, path, hasPictures] of pages) {
  test(`${what} asks no other host for anything, and does not shift`, async ({ page, home }) => {
    const asked = watchRequests(page);
    await watchLayoutShifts(page);
    await page.goto(path);
    await hydrated(page);
    const pictures = page.locator('main img');
    if (hasPictures) await expect(pictures.first()).toBeAttached();
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveAttribute('data-loaded');
    }
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
    expect(await layoutShift(page)).toBe(0);
  });
}

test('a story shows its picture in its true shape and in the width that it needs', async ({
  page,
}) => {
  await open(page, story);
  const picture = page.getByRole('article').getByRole('img', { name: 'A wide view' });
  await expect(picture).toHaveAttribute('data-loaded');
  await expect(picture).toHaveAttribute('width', '1600');
  await expect(picture).toHaveAttribute('height', '700');
  expect(await sourceOf(picture)).toMatch(/\/pictures\/[0-9a-f]{16}-640\.avif$/);
  const [left] = await picture.evaluate((image) =>
    getComputedStyle(image).objectPosition.split(' '),
  );
  expect(left).toBe('100%');
});

test('its early request is for the file that is shown, and no file is fetched twice', async ({
  page,
}) => {
  const asked = watchRequests(page);
  await open(page, './');
  const picture = page.getByRole('article', { name: keptHeadlines.lead }).locator('img').first();
  await expect(picture).toHaveAttribute('data-loaded');
  const source = await sourceOf(picture);
  const widths = asked.filter((url) => url.startsWith(source.replace(/-\d+\.avif$/, '')));
  expect(new Set(widths)).toEqual(new Set([source]));
});

test('a picture in a story’s text has its own shape before it comes', async ({ page }) => {
  await page.route(/\/pictures\//, (route) => route.abort());
  await page.goto(story, { waitUntil: 'domcontentloaded' });
  const ground = page.locator('figure svg rect');
  await expect(ground).toHaveAttribute('fill', /^#[0-9a-f]{6}$/);
});

test('who wants no pictures fetches none', async ({ page }) => {
  await open(page, './');
  await page.evaluate(() => {
    localStorage.setItem('lede:/:preferences', JSON.stringify({ pictures: 'off' }));
  });
  const asked = watchRequests(page);
  await open(page, story);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('svg:has(+ picture)')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/pictures/'))).toEqual([]);
});

function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

function sourceOf(picture: ReturnType<Page['locator']>): Promise<string> {
  return picture.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''));
}
