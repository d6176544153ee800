import { expect, type Page } from '@playwright/test';
import { open, test } from '#tests/support/browser/journey.ts';

// What throws would stand in the console, which fails every journey.
test.use({ site: 'large' });

test('translated-page-breaks-search: a translated search can be typed on, filtered, and has more results', async ({
  page,
}) => {
  await open(page, 'search?q=bridge');
  const results = page.getByRole('main').getByRole('article');
  await expect(results).not.toHaveCount(0);
  await translate(page);
  const box = page.getByRole('searchbox');
  for (const text of ['bridge t', 'tunnel', 'tunnle', 'reservoir plan', 'plan']) {
    await box.fill(text);
    await expect(page).toHaveURL(new RegExp(`q=${text.replace(' ', '\\+')}$`));
    await expect(page.getByRole('main').getByRole('status').first()).toHaveText(/stor/);
    await translate(page);
  }
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(results).toHaveCount(20);
  await translate(page);
  await page.getByRole('group', { name: 'Topics' }).getByRole('button', { name: 'Water' }).click();
  await expect(page).toHaveURL(/topic=water/);
  await expect(box).toBeVisible();
});

test('translated pages can be used, from one to the next', async ({ page }) => {
  await open(page, './');
  const main = page.getByRole('main');
  const banner = page.getByRole('banner');
  await translate(page);
  await main
    .getByRole('button', { name: /^Save: / })
    .first()
    .click();
  await main
    .getByRole('button', { name: /^Mark all as read|^Mark/ })
    .first()
    .click();
  await translate(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect.poll(() => main.getByRole('article').count()).toBeGreaterThan(12);
  await translate(page);
  await page.getByRole('button', { name: 'Display' }).click();
  await translate(page);
  await page.getByRole('dialog').getByText('Relative', { exact: false }).first().click();
  await page.keyboard.press('Escape');
  for (const link of ['Archive', 'Saved', 'Search']) {
    await banner.getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await translate(page);
  }
  await banner.getByRole('link', { name: 'Archive' }).click();
  await main.getByRole('link', { name: '11 May 2024' }).click();
  await expect(main.getByRole('article')).not.toHaveCount(0);
  await translate(page);
  await main.getByRole('article').getByRole('heading').getByRole('link').first().click();
  await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
  await translate(page);
  await page.goBack();
  await expect(main.getByRole('article')).not.toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** Does to every text what translators do: another one stands in two elements in its place. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (parent === null || parent.closest('script, style, font') !== null) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.parentNode?.replaceChild(outer, text);
      outer.append(inner);
      inner.append(text.textContent ?? '');
    }
  });
}
