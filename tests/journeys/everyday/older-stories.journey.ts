import { expect, type Page } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';

test.use({ site: 'large' });

test('the river loads more by itself until the oldest story', async ({ page }) => {
  await page.goto('topics/cities');
  await hydrated(page);
  const topics = page.getByRole('navigation', { name: 'Topics' });
  const choice = topics.getByRole('listitem').filter({ hasText: 'Cities' });
  const promised = Number((await choice.innerText()).replace('Cities', ''));
  expect(promised).toBeGreaterThan(72);
  await expect(async () => {
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(await page.getByRole('article').count()).toBe(promised);
  }).toPass();
  await expect(page.getByRole('link', { name: 'Older stories' })).toHaveCount(0);
  const paths = await headlinePaths(page);
  expect(new Set(paths).size).toBe(promised);
});

test('a river that loaded more keeps its stories and position when the reader returns', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  const before = await page.getByRole('article').count();
  await expect(async () => {
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    expect(await page.getByRole('article').count()).toBeGreaterThan(before);
  }).toPass();
  const headline = page
    .getByRole('article')
    .nth(before + 3)
    .getByRole('heading')
    .getByRole('link');
  await headline.scrollIntoViewIfNeeded();
  const text = await headline.innerText();
  const place = await page.evaluate(() => scrollY);
  await headline.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  await expect(headline).toBeInViewport();
});

test('a reloaded page keeps its position', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  const headline = page.getByRole('article').nth(8).getByRole('heading').getByRole('link');
  await headline.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('a page reloaded before the browser has told of the scroll keeps its position', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  const place = await page.evaluate(() => {
    addEventListener('scroll', (event) => event.stopImmediatePropagation(), true);
    scrollTo(0, 900);
    return scrollY;
  });
  expect(place).toBeGreaterThan(0);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page links to the next older one, until every story has been shown', async ({
    page,
    request,
  }) => {
    const paths: string[] = [];
    await page.goto('./');
    paths.push(...(await headlinePaths(page)));
    const older = page.getByRole('link', { name: 'Older stories' });
    while ((await older.count()) > 0) {
      const address = page.url();
      await older.click();
      await expect(page).not.toHaveURL(address);
      await expect(page.getByRole('article')).not.toHaveCount(0);
      paths.push(...(await headlinePaths(page)));
    }
    const manifest = await (await request.get('dataset/manifest.json')).json();
    const calendar = await (await request.get(`dataset/calendar/${manifest.calendar}.json`)).json();
    const counts: number[] = calendar.months.flatMap(({ days }: { days: number[] }) => days);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBe(counts.reduce((sum, count) => sum + count, 0));
  });
});

function headlinePaths(page: Page): Promise<string[]> {
  return page
    .getByRole('article')
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
