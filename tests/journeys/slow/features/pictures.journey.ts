import { expect, type Page } from '@playwright/test';
import { holdBack } from '#tests/support/browser/hold-back.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { layoutShift, watchLayoutShifts } from '#tests/support/browser/layout-shifts.ts';
import {
  edgeCaption,
  edgeHeadlines,
  edgeLogo,
  edgePictures,
} from '#tests/support/worlds/edge-world.ts';
import { seedPath } from '#tests/support/worlds/seed-coverage.ts';
import { reportedPath } from '#tests/support/worlds/thirty-five-reports.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"/>';

for (const [what, path] of [
  ['the front page', './'],
  ['a story', seedPath],
] as const) {
  test.describe(what, () => {
    test('does not shift when its pictures load', async ({ page }) => {
      await watchLayoutShifts(page);
      const arrive = await holdPictures(page);
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await hydrated(page);
      const picture = page.getByRole('article').first().locator('img').first();
      await expect(picture).toBeAttached();
      arrive();
      await expect.poll(() => naturalWidth(picture)).toBeGreaterThan(0);
      expect(await layoutShift(page)).toBeLessThan(0.01);
    });

    test('does not shift when its pictures fail to load', async ({ page }) => {
      await watchLayoutShifts(page);
      await page.goto(path);
      await hydrated(page);
      await expect(page.getByRole('article').first().locator('img')).toHaveCount(0);
      expect(await layoutShift(page)).toBeLessThan(0.01);
    });
  });
}

test.describe('missing pictures', () => {
  test.use({ site: 'edge' });

  test('a page without pictures does not shift', async ({ page }) => {
    await watchLayoutShifts(page);
    await page.goto('stories/2024-03-07-plain');
    await hydrated(page);
    await expect(page.getByRole('article').locator('img')).toHaveCount(0);
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });

  test('a picture has its caption as alternative text', async ({ page }) => {
    await servePictures(page, edgePictures);
    await page.goto('stories/2024-03-06-pictures');
    await hydrated(page);
    const picture = page.getByRole('article').getByRole('img', { name: edgeCaption });
    await expect(picture).toHaveAttribute('src', edgePictures[0]);
    await expect(picture).toHaveAttribute('width', '1600');
    await expect(picture).toHaveAttribute('height', '900');
  });

  test('a picture that fails to load is replaced by the story’s next one', async ({ page }) => {
    await watchLayoutShifts(page);
    await servePictures(page, edgePictures.slice(2));
    await page.goto('stories/2024-03-06-pictures');
    await hydrated(page);
    const picture = page.getByRole('article').locator('img');
    await expect(picture).toHaveAttribute('src', edgePictures[2]);
    await expect.poll(() => naturalWidth(picture)).toBeGreaterThan(0);
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });

  test('if every picture fails, the story’s generated art shows, and no broken picture', async ({
    page,
  }) => {
    await page.goto('stories/2024-03-06-pictures');
    await hydrated(page);
    const article = page.getByRole('article', { name: edgeHeadlines.pictures });
    await expect(article.locator('img')).toHaveCount(0);
    const art = article.locator('svg[preserveAspectRatio]');
    await expect(art).toBeVisible();
    const { width = 0, height = 0 } = (await art.boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(16 / 9, 1);
  });

  test('a picture that fails to load on a card is replaced, too', async ({ page }) => {
    await servePictures(page, [edgePictures[1]]);
    await page.goto('./');
    await hydrated(page);
    const card = page.getByRole('article', { name: edgeHeadlines.pictures });
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator('img')).toHaveAttribute('src', edgePictures[1]);
  });

  test('a tall picture is cut near its top, and so is its thumbnail', async ({ page }) => {
    await page.route('https://pictures.example/**', (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="900"/>',
      }),
    );
    await open(page, reportedPath);
    for (const part of ['img', '#timeline img']) {
      const picture = page.locator(`main ${part}`).first();
      await expect(picture).toHaveAttribute('data-loaded');
      await expect(picture).toHaveCSS('object-position', '50% 10%');
    }
  });

  test('no page shows a broken picture', async ({ page }) => {
    await page.goto('./');
    await hydrated(page);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    for (const card of await page.getByRole('article').all()) await card.scrollIntoViewIfNeeded();
    await expect(page.locator('img')).toHaveCount(0);
  });
});

test.describe('a publisher’s logo', () => {
  test.use({ site: 'edge' });

  test('is shown beside its name', async ({ page }) => {
    await servePictures(page, [edgeLogo]);
    await open(page, 'publishers/edge.example');
    await expect.poll(() => naturalWidth(logoOf(page))).toBeGreaterThan(0);
  });

  test('leaves no trace if it failed before hydration', async ({ page }) => {
    const letGo = await holdBack(
      page,
      (url) => /\/assets\/[^/]+\.js$/.test(url.pathname) && !url.pathname.includes('first-paint'),
      (route) => route.continue(),
    );
    const failed = page.waitForEvent('requestfailed', (request) => request.url() === edgeLogo);
    await page.goto('publishers/edge.example', { waitUntil: 'commit' });
    await failed;
    await expect(logoOf(page)).toHaveCount(1);
    letGo();
    await hydrated(page);
    await expect(logoOf(page)).toHaveCount(0);
  });
});

test('two stories without pictures get different art', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const arts = page.getByRole('article').locator('svg[aria-hidden="true"]:has(rect)');
  // Until pictures are known to have failed, there is no more than the ground that they lie on.
  await expect(async () => {
    const drawings = await arts.evaluateAll((found) => found.map((art) => art.innerHTML));
    expect(drawings.length).toBeGreaterThan(5);
    expect(new Set(drawings).size).toBe(drawings.length);
  }).toPass({ timeout: 10_000 });
});

function logoOf(page: Page) {
  return page.locator(`img[src="${edgeLogo}"]`);
}

function naturalWidth(picture: ReturnType<Page['locator']>): Promise<number> {
  return picture.evaluate((element) =>
    element instanceof HTMLImageElement ? element.naturalWidth : 0,
  );
}

/** Lets pictures of some addresses come, and all others fail. */
async function servePictures(page: Page, addresses: readonly string[]): Promise<void> {
  await page.route(
    (url) => addresses.includes(url.href),
    (route) => route.fulfill({ contentType: 'image/svg+xml', body: drawing }),
  );
}

/** Holds every picture back. Returns what lets them all come. */
function holdPictures(page: Page): Promise<() => void> {
  return holdBack(
    page,
    (url) => url.protocol === 'https:',
    (route) => route.fulfill({ contentType: 'image/svg+xml', body: drawing }),
  );
}
