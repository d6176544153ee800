import { expect, type Page } from '@playwright/test';
import { holdBack } from '#tests/support/browser/hold-back.ts';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

const headline = 'Reducing the carbon footprint of artificial intelligence';
const storyPath = '2020-04-23-reducing-the-carbon-footprint-of-artificial-intelligence';
const studyHeadline = 'Many facial-recognition systems are biased, says U.S. study';
const ledHeadline =
  'Federal study confirms racial bias of many facial-recognition systems, casts doubt on their expanding use';

test('a click inside the site fetches data, not pages', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const data: string[] = [];
  const pages: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'document') pages.push(request.url());
    if (request.url().includes('/dataset/')) data.push(request.url());
  });
  await page.getByRole('link', { name: headline, exact: true }).click();
  await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
  await page.getByRole('article').getByRole('link', { name: 'Machine Learning' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Machine Learning');
  await page.getByRole('link', { name: 'EurekAlert!', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EurekAlert!');
  expect(data).not.toEqual([]);
  expect(pages).toEqual([]);
});

test('pointing at a headline prefetches its story', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const fetched = page.waitForRequest(`**/dataset/stories/${storyPath}.json`);
  await page.getByRole('link', { name: headline, exact: true }).hover();
  await fetched;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
});

test('focusing a headline prefetches its story', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const fetched = page.waitForRequest(`**/dataset/stories/${storyPath}.json`);
  await page.getByRole('link', { name: headline, exact: true }).focus();
  await fetched;
});

test('a story shows its summary at once, while its coverage loads', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const arrive = await holdStories(page);
  await page.getByRole('link', { name: headline, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page).toHaveTitle(`${headline} – Lede`);
  await expect(page.getByRole('link', { name: /^Read at EurekAlert!/ })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Loading coverage');
  await expect(page.getByRole('list', { name: 'Coverage timeline' })).toHaveCount(0);
  arrive();
  await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toHaveCount(0);
});

test('the heading of a story has the focus, even if the story loads slowly', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: studyHeadline, exact: true }).click();
  const way = page.getByRole('link', { name: 'See its timeline' }).filter({ hasText: ledHeadline });
  await expect(way).toBeVisible();
  const arrive = await holdStories(page);
  await way.click();
  await expect(page.getByRole('status')).toContainText('Loading story');
  arrive();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(ledHeadline);
  await expect(heading).toBeFocused();
});

test('a page whose code is still loading already has a heading', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const arrive = await holdBack(
    page,
    (url) => url.pathname.includes('/archive-page'),
    (route) => route.continue(),
  );
  await page.getByRole('banner').getByRole('link', { name: 'Archive' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Loading page');
  arrive();
  await expect(heading).toHaveText('Archive');
});

test('a page opens even while the previous one is still loading', async ({ page }) => {
  const asked = page.waitForRequest('**/dataset/manifest.json');
  const arrive = await holdBack(
    page,
    (url) => url.pathname.endsWith('/manifest.json'),
    (route) => route.continue(),
  );
  await page.goto(`stories/${storyPath}`);
  await hydrated(page);
  const banner = page.getByRole('banner');
  await banner.getByRole('link', { name: 'Archive' }).click();
  await asked;
  // Resting on the link asks for what its page needs, while the page that is shown waits for the same.
  const ahead = page.waitForRequest((request) => request.url().includes('/publishers-page'));
  await banner.getByRole('link', { name: 'Publishers' }).hover();
  await ahead;
  await banner.getByRole('link', { name: 'Publishers' }).click();
  await expect(page).toHaveURL(/\/publishers$/);
  await expect(page.getByRole('status')).toContainText('Loading');
  arrive();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publishers');
  await expect(page.getByRole('main').getByRole('link', { name: 'VentureBeat' })).toBeVisible();
});

test('every page has a distinct title', async ({ page }) => {
  for (const [path, title] of [
    ['./', 'Lede'],
    ['topics/machine-learning', 'Machine Learning – Lede'],
    ['topics/ai+machine-learning', 'AI + Machine Learning – Lede'],
    ['publishers/zdnet.com', 'ZDNet – Lede'],
    [`stories/${storyPath}`, `${headline} – Lede`],
  ] as const) {
    await page.goto(path);
    await expect(page).toHaveTitle(title);
  }
});

test('the title follows the reader through the site and back', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: headline, exact: true }).click();
  await expect(page).toHaveTitle(`${headline} – Lede`);
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page).toHaveTitle('Lede');
  await page.goBack();
  await expect(page).toHaveTitle(`${headline} – Lede`);
});

test.describe('for a reader in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo', locale: 'ja-JP' });

  test('the page reads the same as for a reader in New York', async ({ page, browser, home }) => {
    await page.goto('./');
    await hydrated(page);
    const elsewhere = await browser.newContext({
      timezoneId: 'America/New_York',
      locale: 'en-US',
      baseURL: home,
    });
    const otherPage = await elsewhere.newPage();
    await otherPage.route(
      (url) => !url.href.startsWith(home),
      (route) => route.abort(),
    );
    await otherPage.goto('./');
    await hydrated(otherPage);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain(seedHeadline);
    expect(await otherPage.getByRole('main').innerText()).toBe(text);
    await elsewhere.close();
  });
});

/** Holds stories back. Returns what lets them arrive. */
function holdStories(page: Page): Promise<() => void> {
  return holdBack(
    page,
    (url) => url.pathname.includes('/dataset/stories/'),
    (route) => route.continue(),
  );
}
