import { expect, type Page } from '@playwright/test';
import { riverPageLength } from '#generate/dataset/cut-pages.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { seedCoverage, seedHeadline } from '#tests/support/worlds/seed-coverage.ts';

test.use({ missesFiles: true });

test('a story that fails to load says so, and loads when retried', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const headline = 'Deep learning takes on tumours';
  const restore = await cutOff(page, '**/dataset/stories/*.json');
  await page.getByRole('link', { name: headline, exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The story could not be loaded');
  await expect(page.getByRole('alert')).toContainText('could not be reached');
  await restore();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
});

test('a topic that fails to load says so, and loads when retried', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const restore = await cutOff(page, '**/dataset/lists/*.json');
  const topics = page.getByRole('navigation', { name: 'Topics' });
  await topics.getByRole('link', { name: 'Machine Learning' }).click();
  await expect(page.getByRole('alert')).toContainText('The stories could not be loaded');
  await restore();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('article')).not.toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('after a failure, the rest of the site still works', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await cutOff(page, '**/dataset/**/*.json');
  await page.getByRole('link', { name: 'Deep learning takes on tumours', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
});

test('a truncated story says so, and the rest of the site still works', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.route('**/dataset/stories/*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"id": "2020-04-21-deep' }),
  );
  await page.getByRole('link', { name: 'Deep learning takes on tumours', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
});

test('a site that has been updated asks the reader to reload the page', async ({ page }) => {
  await page.goto('topics/machine-learning');
  await hydrated(page);
  const answer = await page.request.get('dataset/manifest.json');
  const manifest = await answer.json();
  const renewed = { ...manifest, format: manifest.format + 1 };
  await page.route('**/dataset/manifest.json', (route) => route.fulfill({ json: renewed }));
  await page.evaluate(() => history.replaceState(null, '', '/stories/2020-01-01-nothing'));
  await page.goto('stories/2020-04-21-deep-learning-takes-on-tumours');
  await hydrated(page);
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page.getByRole('alert')).toContainText('Reload the page');
});

test.describe('a river', () => {
  test.use({ site: 'large' });

  test('says that older stories failed to load, and loads them when retried', async ({ page }) => {
    await page.goto('./');
    await hydrated(page);
    const restore = await cutOff(page, '**/dataset/lists/*.json');
    const before = await page.getByRole('article').count();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.getByRole('alert')).toContainText('Older stories could not be loaded');
    await expect(page.getByRole('article')).toHaveCount(before);
    await restore();
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBeGreaterThan(before);
  });
});

test('a built page fetches no data', async ({ page }) => {
  await cutOff(page, '**/dataset/**/*.json');
  await page.goto('./');
  await hydrated(page);
  const timeline = page.getByRole('list', { name: 'Coverage timeline' });
  await expect(timeline.getByRole('listitem')).toHaveCount(seedCoverage.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('an older page', () => {
  test.use({ site: 'large', missesFiles: true });

  test('whose data can’t be fetched stays as it was built until it can', async ({ page }) => {
    const restore = await cutOff(page, '**/dataset/**/*.json');
    await page.goto('pages/2');
    const articles = page.getByRole('main').getByRole('article');
    await expect(articles).toHaveCount(riverPageLength);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await restore();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await hydrated(page);
    await expect(articles).toHaveCount(riverPageLength);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('whose data is gone shows that of the present edition', async ({ page }) => {
    await page.route('**/dataset/lists/*.json', (route) => route.fulfill({ status: 404 }), {
      times: 2,
    });
    await open(page, 'pages/2');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(riverPageLength);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

/** Lets what matches fail as it does without a network. Returns what mends it. */
async function cutOff(page: Page, pattern: string): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.abort());
  return () => page.unroute(pattern);
}
