import { expect, type Page } from '@playwright/test';
import { open } from '#tests/support/browser/journey.ts';
import { test } from '#tests/support/browser/publishable-site.ts';

test.use({ site: 'large', missesFiles: true });

for (const [path, edition] of [
  ['./', 'new data'],
  ['stories/2024-05-12-story-0', 'new data and code'],
] as const) {
  test(`from ${path}, a reader goes on to every page of an edition with ${edition}`, async ({
    page,
    publish,
  }) => {
    await open(page, path);
    await publish(page, edition);
    await readEverything(page);
  });
}

for (const [name, path] of [
  ['an older page', 'pages/3'],
  ['a combination of topics', 'topics/cities+water'],
  ['the archive', 'archive'],
  ['a day', 'archive/2024-05-12'],
  ['all publishers', 'publishers'],
  ['a publisher', 'publishers/citydesk.example'],
  ['a search', 'search?q=bridge'],
  ['saved stories', 'saved'],
] as const) {
  test(`from ${name}, a reader goes on to the stories of a new edition`, async ({
    page,
    publish,
  }) => {
    await open(page, path);
    await publish(page, 'new data and code');
    await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
    const story = page.getByRole('main').getByRole('article').first();
    await story.getByRole('heading').first().getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/plan \d/);
    await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
  });
}

test('a reader who has loaded older stories goes on loading them', async ({ page, publish }) => {
  await open(page, './');
  const stories = page.getByRole('article');
  const before = await stories.count();
  await publish(page, 'new data');
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect.poll(() => stories.count()).toBeGreaterThan(before);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a panel opens though its code is gone', async ({ page, publish }) => {
  await open(page, './');
  await publish(page, 'new data and code');
  await page.getByRole('button', { name: 'Display' }).click();
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible();
});

test('shortcuts work again at the second key', async ({ page, publish }) => {
  await open(page, './');
  await publish(page, 'new data and code');
  const reloaded = page.waitForEvent('load');
  await page.keyboard.press('j');
  await reloaded;
  await open(page, './');
  await page.keyboard.press('j');
  await expect(page.getByRole('article').first().locator(':focus')).toHaveCount(1);
});

test('a host that sends a page in place of missing files is no hindrance', async ({
  page,
  home,
  publish,
}) => {
  await open(page, 'saved');
  await publish(page, 'new data and code');
  await page.route(`${home}**`, async (route) => {
    const response = await route.fetch();
    const isMissing = response.status() === 404;
    await route.fulfill({ response: isMissing ? await route.fetch({ url: home }) : response });
  });
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page.getByRole('article')).not.toHaveCount(0);
  await page.getByRole('banner').getByRole('link', { name: 'Archive' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where a host still sends the old manifest, the page says so, and a retry succeeds later', async ({
  page,
  publish,
}) => {
  await open(page, 'saved');
  const manifest = await page.request.get('dataset/manifest.json');
  await page.route('**/dataset/manifest.json', (route) => route.fulfill({ response: manifest }));
  await publish(page, 'new data');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  const before = asked.length;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  expect(asked.length).toBeLessThan(30);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).not.toHaveCount(0);
});

test('a page whose code stays missing is loaded once, not forever', async ({ page, home }) => {
  await open(page, './');
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await page.route(`${home}assets/archive-page*`, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('link', { name: 'Archive' }).first().click();
  await expect(page.getByRole('alert')).toContainText('could not be displayed');
  // One within the page, and one of the page.
  expect(loads.length).toBeLessThanOrEqual(3);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Goes through every kind of page by its links, as a reader does. */
async function readEverything(page: Page): Promise<void> {
  const banner = page.getByRole('banner');
  const main = page.getByRole('main');
  const articles = main.getByRole('article');
  const go = async (link: ReturnType<Page['getByRole']>, heading: string | RegExp) => {
    await link.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('alert')).toHaveCount(0);
  };
  await go(banner.getByRole('link', { name: 'Archive' }), 'Archive');
  await go(main.getByRole('link', { name: '11 May 2024' }), /11 May 2024/);
  await expect(articles).not.toHaveCount(0);
  await go(banner.getByRole('link', { name: 'Lede' }), 'Latest stories');
  await expect(articles).not.toHaveCount(0);
  const topics = page.getByRole('navigation', { name: 'Topics' });
  await go(topics.getByRole('link', { name: 'Cities' }), 'Cities');
  await go(topics.getByRole('link', { name: 'Add Water' }), 'Cities + Water');
  await expect(articles).not.toHaveCount(0);
  const footer = page.getByRole('contentinfo');
  await go(footer.getByRole('link', { name: 'Publishers' }), 'Publishers');
  await go(main.getByRole('link', { name: 'City Desk' }), 'City Desk');
  await expect(articles).not.toHaveCount(0);
  await go(articles.locator('[data-action="story"]'), /plan/);
  await expect(main.getByRole('heading', { name: 'Coverage' })).toBeVisible();
  await go(banner.getByRole('link', { name: 'Search' }), 'Search stories');
  await page.getByRole('searchbox').fill('reservoir');
  await expect(articles).not.toHaveCount(0);
  await go(banner.getByRole('link', { name: 'Saved' }), 'Saved stories');
  await expect(page.getByRole('alert')).toHaveCount(0);
}
