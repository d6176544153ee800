import { expect, type Locator, type Page } from '@playwright/test';
import { choose, paperOf } from '#tests/support/browser/display-panel.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

test.describe('the theme', () => {
  for (const [theme, system, paper] of [
    ['Dark', 'light', 'rgb(19, 20, 22)'],
    ['Light', 'dark', 'rgb(252, 251, 248)'],
  ] as const) {
    test(`${theme} overrides a ${system} system, in every tab and on the next page`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await open(page, './');
      const other = await context.newPage();
      await other.emulateMedia({ colorScheme: system });
      await open(other, seedPath);
      await choose(page, 'Theme', theme);
      for (const tab of [page, other]) await expect.poll(() => paperOf(tab)).toBe(paper);
      await page.reload();
      expect(await paperOf(page)).toBe(paper);
    });
  }

  test('can follow the system again', async ({ page }) => {
    await remember(page, { preferences: { theme: 'dark' } });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, './');
    await choose(page, 'Theme', 'System');
    expect(await paperOf(page)).toBe('rgb(252, 251, 248)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paperOf(page)).toBe('rgb(19, 20, 22)');
  });

  test('applies to the browser’s theme colour, and not to print', async ({ page }) => {
    await remember(page, { preferences: { theme: 'dark' } });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, './');
    const colors = page.locator('meta[name="theme-color"]');
    const holding = await colors.evaluateAll((metas) =>
      metas.flatMap((meta) =>
        meta instanceof HTMLMetaElement && matchMedia(meta.media).matches ? meta.content : [],
      ),
    );
    expect(holding).toEqual(['#131416']);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await inkOf(page)).toBe('rgb(23, 24, 26)');
  });
});

test('the text size scales every measure of the page', async ({ page }) => {
  await open(page, './');
  const headline = page.getByRole('heading', { name: seedHeadline });
  const heights: number[] = [];
  for (const size of ['Small', 'Medium', 'Large', 'Larger', 'Largest']) {
    await choose(page, 'Text size', size);
    heights.push((await headline.boundingBox())?.height ?? 0);
  }
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(5);
});

test.describe('without pictures', () => {
  test('there is no art in their place either', async ({ page }) => {
    await remember(page, { preferences: { pictures: 'off' } });
    for (const path of ['./', seedPath]) {
      await open(page, path);
      await expect(page.locator('main div:has(> svg + svg)').first()).toBeHidden();
    }
    const thumbnails = page.locator('#timeline li div + span[aria-hidden]');
    await expect(thumbnails).not.toHaveCount(0);
    await expect(thumbnails.filter({ visible: true })).toHaveCount(0);
  });

  for (const path of ['./', seedPath, 'topics/computer-vision', 'topics/ai']) {
    test(`${path} requests none, however the reader gets there`, async ({ page, home }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const { origin } = new URL(request.url());
        if (request.resourceType() === 'image' && origin !== new URL(home).origin) {
          asked.push(request.url());
        }
      });
      await open(page, path);
      await readToTheEnd(page);
      expect(asked).not.toEqual([]);

      await choose(page, 'Pictures', 'Off (saves data)');
      await expect(page.getByRole('main').locator('img')).toHaveCount(0);
      asked.length = 0;
      await page.reload();
      await hydrated(page);
      await readToTheEnd(page);
      await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
      await readToTheEnd(page);
      expect(asked).toEqual([]);
    });
  }

  test('pictures come back when turned on again', async ({ page }) => {
    await remember(page, { preferences: { pictures: 'off' } });
    await open(page, './');
    const picture = page.waitForRequest((request) => request.resourceType() === 'image');
    await choose(page, 'Pictures', 'On');
    await picture;
  });
});

test.describe('times', () => {
  const time = (page: Page) =>
    page.getByRole('article', { name: seedHeadline }).locator('time').first();

  test.use({ timezoneId: 'Asia/Tokyo' });

  test('can be relative, with the exact time as a tooltip', async ({ page }) => {
    // Playwright's own clock replaces Date as a whole, which dates in another zone are made of.
    await page.addInitScript(() => {
      Date.now = () => Date.UTC(2021, 1, 18, 21, 41);
    });
    await open(page, './');
    await expect(bylineTime(page)).toHaveText('21:41');
    await choose(page, 'Times', 'Relative');
    await expect(bylineTime(page)).toHaveText('3 days ago');
    await expect(bylineTime(page)).toHaveAttribute('title', '15 February 2021, 21:41 UTC');
    await expect(bylineTime(page)).toHaveAttribute('datetime', '2021-02-15T21:41:00Z');
  });

  test('can be in the reader’s zone, with the date if the day differs', async ({ page }) => {
    await open(page, './');
    await choose(page, 'Time zone', 'This device');
    await expect(bylineTime(page)).toHaveText('Tue 16 Feb, 06:41');
    await expect(bylineTime(page)).toHaveAttribute('datetime', '2021-02-15T21:41:00Z');
    await expect(page.getByRole('contentinfo')).toContainText('Time zone: Asia/Tokyo');
    await expect(
      page.getByRole('heading', { level: 2, name: 'Monday 15 February 2021' }),
    ).toBeVisible();
    await page.goto(seedPath);
    await hydrated(page);
    await expect(time(page)).toHaveText('16 February 2021, 06:41 GMT+9');
  });

  test('can be in UTC', async ({ page }) => {
    await remember(page, { preferences: { zone: 'utc' } });
    await open(page, seedPath);
    await expect(time(page)).toHaveText('15 February 2021, 21:41 UTC');
  });
});

test.describe('links to articles', () => {
  test('open in a new tab only if the reader chose so', async ({ page }) => {
    await open(page, './');
    const link = page.getByRole('link', { name: 'Read at Biometric Companies' });
    await expect(link).not.toHaveAttribute('target');
    await choose(page, 'Open articles', 'In a new tab');
    const popup = page.waitForEvent('popup');
    await link.click();
    await (await popup).close();
    await expect(page).toHaveURL(/\/$/);
    await expect(link).toHaveAttribute('rel', /noopener/);
    await page.goto(seedPath);
    await page.getByText('Share or read elsewhere').click();
    await expect(page.getByRole('link', { name: 'Internet Archive copy' })).toHaveAttribute(
      'target',
      '_blank',
    );
  });
});

/** The time in the byline of the first story. */
function bylineTime(page: Page): Locator {
  const lead = page.getByRole('article', { name: seedHeadline });
  return lead.locator('p', { hasText: 'Biometric Companies' }).locator('time').first();
}

function inkOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).color);
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
}
