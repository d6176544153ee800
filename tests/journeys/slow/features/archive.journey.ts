import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

const seedDay = '15 February 2021: one story';

test('a reader opens the calendar from the header, and a day with one click', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Archive', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
  await day(page, seedDay).click();
  await expect(page).toHaveURL(/\/archive\/2021-02-15$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 15 February 2021');
  await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('a reader opens a month, and from there the month before', async ({ page }) => {
  await page.goto('archive');
  await hydrated(page);
  await plot(page)
    .getByRole('link', { name: /^February 2021:/ })
    .click();
  await expect(page).toHaveURL(/\/archive\/2021-02$/);
  await expect(page.getByRole('article')).toHaveCount(2);
  const ways = page.getByRole('navigation', { name: 'Archive' });
  await ways.getByRole('link', { name: 'September 2020' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await ways.getByRole('link', { name: 'April 2020' }).click();
  await expect(page).toHaveURL(/\/archive\/2020-04$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('April 2020');
  await expect(page.getByRole('article')).toHaveCount(10);
});

test('with the keyboard alone, a reader moves through the days, opens one, and returns to it', async ({
  page,
}) => {
  await page.goto('archive');
  await hydrated(page);
  await tabTo(page, day(page, seedDay));
  await page.keyboard.press('PageUp');
  await expect(day(page, '29 September 2020: one story')).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(day(page, '11 April 2020: one story')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(day(page, '15 April 2020: 2 stories')).toBeFocused();
  await page.keyboard.press('End');
  const last = day(page, '29 September 2020: one story');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/archive\/2020-09-29$/);
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goBack();
  await expect(plot(page)).toBeVisible();
  await expect(plot(page).locator('[data-day][tabindex="0"]')).toHaveAccessibleName(
    '29 September 2020: one story',
  );
});

for (const { width, key, axis } of [
  { width: 1440, key: 'ArrowDown', axis: 'y' },
  { width: 375, key: 'ArrowRight', axis: 'x' },
] as const) {
  test(`${key} moves to the next day in its direction, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('archive');
    await hydrated(page);
    const from = day(page, '22 April 2020: 3 stories');
    const to = day(page, '23 April 2020: 2 stories');
    await from.focus();
    await page.keyboard.press(key);
    await expect(to).toBeFocused();
    expect((await placeOf(to))[axis]).toBeGreaterThan((await placeOf(from))[axis]);
  });
}

test('a reader opens a year, whose days are large enough to tap, and one of them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, 'archive');
  await plot(page).getByRole('link', { name: '2020', exact: true }).click();
  await expect(page).toHaveURL(/\/archive\/2020$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2020');
  for (const width of [375, 768, 1440]) {
    await page.setViewportSize({ width, height: 812 });
    for (const each of await plot(page).locator('[data-day]').all()) {
      const box = await each.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  }
  await day(page, '23 April 2020: 2 stories').click();
  await expect(page.getByRole('article')).toHaveCount(2);
  const ways = page.getByRole('navigation', { name: 'Archive' });
  await ways.getByRole('link', { name: '2020', exact: true }).click();
  await ways.getByRole('link', { name: '2021', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2021');
});

test('with the keyboard alone, a reader counts reports, and opens a day by its date', async ({
  page,
}) => {
  await open(page, 'archive');
  await tabTo(page, page.getByRole('button', { name: 'Reports' }));
  await page.keyboard.press('Space');
  await expect(plot(page)).toHaveCount(0);
  const reports = page.getByRole('region', { name: 'Reports per day' });
  await expect(
    reports.getByRole('link', { name: '15 February 2021: 4 reports', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await hydrated(page);
  await expect(reports).toBeVisible();
  await tabTo(page, page.getByLabel('Go to a day'));
  await page.keyboard.type('02152021');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monday 15 February 2021');
  await page.goBack();
  await expect(reports).toBeVisible();
});

test('no date is told twice on the page of a day or month', async ({ page }) => {
  await page.goto('archive/2021-02-15');
  await expect(page.getByRole('main').getByText('15 February')).toHaveCount(1);
  await page.goto('archive/2020-04');
  await expect(page.getByRole('main').getByText('April 2020')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Thursday 23');
});

test('every month and day has a page, and the counts add up', async ({ page, request }) => {
  await page.goto('archive');
  const told = await plot(page)
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({
        path: link.getAttribute('href') ?? '',
        name: link.getAttribute('aria-label') ?? `${link.textContent}`,
      })),
    );
  const years = told.filter(({ name }) => /^\d{4}$/.test(name));
  expect(years.map(({ path }) => path)).toEqual(years.map(({ name }) => `/archive/${name}`));
  for (const { path } of years) expect((await request.get(path)).status()).toBe(200);
  expect(told.length).toBeGreaterThan(10);
  for (const { path, name } of told.filter((one) => !years.includes(one))) {
    const html = await (await request.get(path)).text();
    const stories = Number.parseInt(name.replace(/^.*: /, '').replace('one', '1'), 10);
    expect([name, html.match(/<article/g)?.length]).toEqual([name, stories]);
  }
});

test.describe('a site with many stories per day', () => {
  test.use({ site: 'large' });

  test('a month loads more by itself until its oldest story, and ends there', async ({ page }) => {
    await page.goto('archive/2024-05');
    await hydrated(page);
    const promised = await promisedCount(page);
    expect(promised).toBeGreaterThan(48);
    await expect(async () => {
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      expect(await page.getByRole('article').count()).toBe(promised);
    }).toPass();
    await expect(page.getByRole('link', { name: 'Older stories' })).toHaveCount(0);
  });

  test('a day has all of its stories and none from another day', async ({ page }) => {
    await page.goto('archive');
    await hydrated(page);
    await plot(page)
      .getByRole('link', { name: /^8 May 2024:/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wednesday 8 May 2024');
    await expect(page.getByRole('article')).toHaveCount(await promisedCount(page));
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^\d+ stories$/);
  });
});

test.describe('under a path', () => {
  test.use({ site: 'based' });

  test('days link to their pages under that path', async ({ page }) => {
    await page.goto('archive');
    await hydrated(page);
    await day(page, seedDay).click();
    await expect(page).toHaveURL(/\/news\/archive\/2021-02-15$/);
    await expect(page.getByRole('article')).toHaveCount(1);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the calendar links to months and days, and the Tab key reaches every day', async ({
    page,
  }) => {
    await page.goto('archive');
    await expect(plot(page).locator('[data-day][tabindex]')).toHaveCount(0);
    await day(page, seedDay).click();
    await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
    const ways = page.getByRole('navigation', { name: 'Archive' });
    await ways.getByRole('link', { name: 'February', exact: true }).click();
    await expect(page).toHaveURL(/\/archive\/2021-02$/);
    await ways.getByRole('link', { name: '2021', exact: true }).click();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await day(page, seedDay).click();
    await ways.getByRole('link', { name: 'Archive' }).click();
    await expect(plot(page)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('tapping a month opens it, and its days are large enough to tap', async ({ page }) => {
    await page.goto('archive');
    await hydrated(page);
    await plot(page)
      .getByRole('link', { name: /^April 2020:/ })
      .tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('April 2020');
    const days = page.getByRole('navigation', { name: 'April 2020' }).getByRole('link');
    await expect(days).toHaveCount(6);
    for (const each of await days.all()) {
      const box = await each.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});

test('the table of months is accessible in the light and dark themes', async ({ page }) => {
  await page.goto('archive');
  await hydrated(page);
  await page.getByText('Show as table').click();
  await expect(page.getByRole('table')).toBeVisible();
  await expectAccessible(page);
});

function plot(page: Page): Locator {
  return page.getByRole('region', { name: 'Stories per day' });
}

function day(page: Page, name: string): Locator {
  return plot(page).getByRole('link', { name, exact: true });
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
}

async function placeOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not on the page');
  return box;
}

/** How many stories the head of the page promises. */
async function promisedCount(page: Page): Promise<number> {
  const text = await page.getByText(/^\d+ (story|stories)$/).innerText();
  return Number.parseInt(text, 10);
}
