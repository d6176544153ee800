import { expect, type Page } from '@playwright/test';
import { holdBack } from '#tests/support/browser/hold-back.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { layoutShift, watchLayoutShifts } from '#tests/support/browser/layout-shifts.ts';
import { remember } from '#tests/support/browser/reader.ts';
import { keptHeadlines } from '#tests/support/worlds/kept-world.ts';

test.use({ site: 'kept' });

const story = 'stories/2024-03-09-bridge';

/** A page of every kind, and what it shows of publishers. */
const pages = [
  ['the front page', './', 'pictures'],
  ['a story', story, 'pictures'],
  ['a story whose picture was lost', 'stories/2024-03-08-ferry', null],
  ['a topic', 'topics/water', 'pictures'],
  ['a publisher', 'publishers/kept.example', 'a logo'],
  ['all publishers', 'publishers', null],
  ['the archive', 'archive', null],
  ['a day', 'archive/2024-03-09', null],
  ['a search', 'search?q=bridge', null],
  ['what was saved', 'saved', null],
] as const;

for (const [what, path, shown] of pages) {
  test(`${what} asks no other host for anything`, async ({ page, home }) => {
    const asked = watchRequests(page);
    await page.goto(path);
    await hydrated(page);
    const pictures = page.locator('main img');
    if (shown !== null) await expect(pictures.first()).toBeAttached();
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveAttribute('data-loaded');
    }
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
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

for (const [what, path] of pages.filter(([, , shown]) => shown === 'pictures')) {
  test(`${what} does not shift when its pictures come`, async ({ page }) => {
    await watchLayoutShifts(page);
    const arrive = await holdBack(page, isPicture, (route) => route.continue());
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await hydrated(page);
    const picture = page.locator('main img').first();
    await expect(picture).toBeAttached();
    await expect(page.locator('main svg:has(+ picture)').first()).toBeVisible();
    await expect(picture).not.toHaveAttribute('data-loaded');
    // A browser that lays a page out while it still reads it moves the last words of a line by a trifle.
    const shiftWhileLoading = await layoutShift(page);
    expect(shiftWhileLoading).toBeLessThan(0.01);
    arrive();
    await expect(picture).toHaveAttribute('data-loaded');
    expect(await layoutShift(page)).toBe(shiftWhileLoading);
  });
}

test.describe('what can’t be fetched', () => {
  test.use({ missesFiles: true });

  test('a page that is not there asks no other host either', async ({ page, home }) => {
    const asked = watchRequests(page);
    await open(page, 'nowhere');
    expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
  });

  test('a picture in a story’s text keeps its place free, in its own colour', async ({ page }) => {
    await holdBack(page, isPicture, (route) => route.continue());
    await page.goto(story, { waitUntil: 'domcontentloaded' });
    const ground = page.locator('figure svg');
    await expect(ground.locator('rect')).toHaveAttribute('fill', /^#[0-9a-f]{6}$/);
    const { width = 0, height = 0 } = (await ground.boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(0.7, 1);
  });

  test('instead of a picture that is lost, the story’s drawing shows', async ({ page }) => {
    await page.route(isPicture, (route) => route.abort());
    await open(page, story);
    const article = page.getByRole('article', { name: keptHeadlines.lead });
    await expect(article.locator('img')).toHaveCount(0);
    await expect(article.locator('svg[preserveAspectRatio]')).toBeVisible();
  });
});

test('who wants no pictures fetches none', async ({ page }) => {
  await remember(page, { preferences: { pictures: 'off' } });
  const asked = watchRequests(page);
  await open(page, story);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('svg:has(+ picture)')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/pictures/'))).toEqual([]);
});

function isPicture({ pathname }: URL): boolean {
  return pathname.startsWith('/pictures/');
}

function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

function sourceOf(picture: ReturnType<Page['locator']>): Promise<string> {
  return picture.evaluate((image) => (image instanceof HTMLImageElement ? image.currentSrc : ''));
}
