import { expect } from '@playwright/test';
import { open, test } from '#tests/support/browser/journey.ts';
import { keptHeadlines } from '#tests/support/worlds/kept-world.ts';

const paper = { width: 718, height: 1000 };
const reported = 'stories/2021-02-04-dont-expect-overwatch-2-or-diablo-4-to-launch-in-2021';

for (const [name, site, path] of [
  [
    'a story whose reports were carried by others',
    'edge',
    'stories/2024-02-20-two-hundred-reports',
  ],
  ['a story with long addresses', 'sample', reported],
  ['the archive', 'sample', 'archive'],
  ['a search', 'sample', 'search?q=facial'],
] as const) {
  test.describe(name, () => {
    test.use({ site, viewport: paper });

    test('is printed with what is folded, the site’s name, and its address', async ({ page }) => {
      await open(page, path);
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      await expect(page.getByText(`Lede ${page.url()}${today}`)).toBeVisible();
      await expect(
        page.getByRole('main').locator('button, select').and(page.locator(':visible')),
      ).toHaveCount(0);
      const [link] = await page.getByRole('link', { name: /^Read at/ }).all();
      if (link !== undefined) {
        expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toContain(
          'https://',
        );
        const box = await link.boundingBox();
        expect(box?.height).toBeLessThan(60);
      }
      const isTooWide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth;
      });
      expect(isTooWide).toBe(false);
      const folded = await page.locator('main details').evaluateAll(
        (all) =>
          all.filter((one) => {
            const last = one.lastElementChild;
            const isPrinted = getComputedStyle(one).display !== 'none';
            return isPrinted && last?.checkVisibility({ contentVisibilityAuto: true }) === false;
          }).length,
      );
      expect(folded).toBe(0);
      const flat = await page
        .locator('main details li:has(a)')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height === 0).length);
      expect(flat).toBe(0);
    });
  });
}

test('what is for the screen alone is not printed, and no report is printed twice', async ({
  page,
}) => {
  await open(page, reported);
  await expect(page.getByRole('main').locator('table')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').locator('table')).toBeHidden();
  await expect(page.getByText('How stories are grouped')).toBeHidden();
  await open(page, 'publishers/venturebeat.com');
  await expect(page.getByText('See the story').first()).toBeHidden();
});

test('a front page is printed without holes where its pictures would be', async ({ page }) => {
  await page.setViewportSize(paper);
  await open(page, './');
  const art = page.locator('main div:has(> svg[preserveAspectRatio])');
  await expect(art).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(art.filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText('Read', { exact: true }).filter({ visible: true })).toHaveCount(0);
  const indents = await page
    .getByRole('heading', { level: 3 })
    .evaluateAll((headlines) => headlines.map((one) => one.getBoundingClientRect().left));
  expect(new Set(indents).size).toBe(1);
});

test.describe('a front page whose pictures are there', () => {
  test.use({ site: 'kept' });

  test('is printed with them', async ({ page }) => {
    await open(page, './');
    const picture = page.getByRole('article', { name: keptHeadlines.lead }).locator('img').first();
    await expect(picture).toHaveAttribute('data-loaded');
    await page.emulateMedia({ media: 'print' });
    await expect(picture).toBeVisible();
  });
});
