import { expect, type Page } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { edgeHeadlines } from '#tests/support/worlds/edge-world.ts';

const zoox =
  'stories/2020-04-15-u-s-self-driving-car-startup-zoox-agrees-to-settle-lawsuit-with-tesla';
const zooxArticle = 'https://www.reuters.com/article/us-tesla-lawsuit-zoox-idUSKCN21X034';

test.describe('a story with a lot of coverage', () => {
  test.use({ site: 'edge' });

  test('plots its reports, and the keyboard alone leads from a dot to its report', async ({
    page,
  }) => {
    await page.goto('');
    await page.getByRole('link', { name: edgeHeadlines.covered }).first().press('Enter');
    const plot = page.getByRole('group', { name: 'Coverage over time' });
    await expect(plot.getByRole('link')).toHaveCount(41);
    await plot.getByRole('link').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(plot.getByRole('link').nth(2)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#report-3$/);
    const third = page
      .getByRole('list', { name: 'Coverage timeline' })
      .getByRole('listitem')
      .nth(2);
    await expect(third).toBeInViewport();
    await expect(third.getByRole('link', { name: 'Newsroom 3 on the harbour fire' })).toBeFocused();
    await page.keyboard.press('Tab');
    const fourth = third.locator('xpath=following-sibling::li[1]');
    await expect(fourth.getByRole('link', { name: 'Newsroom 4', exact: true })).toBeFocused();
  });

  test('narrows its timeline to one publisher', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: edgeHeadlines.covered }).first().click();
    const items = page.getByRole('list', { name: 'Coverage timeline' }).getByRole('listitem');
    await expect(items).toHaveCount(41);
    const choice = page.getByLabel('Publisher');
    await choice.selectOption({ index: 3 });
    await expect(items).toHaveCount(1);
    await choice.selectOption({ index: 0 });
    await expect(items).toHaveCount(41);
  });

  test('stays narrowed to one publisher when the reader returns, and after a reload', async ({
    page,
  }) => {
    await open(page, 'stories/2024-03-09-forty-reports');
    const items = page.getByRole('list', { name: 'Coverage timeline' }).getByRole('listitem');
    await page.getByLabel('Publisher').selectOption('Newsroom 12');
    await expect(items).toHaveCount(1);
    await goHomeAndBack(page);
    await expect(items).toHaveCount(1);
    await expect(items).toContainText('Newsroom 12');
    await page.reload();
    await expect(items).toHaveCount(1);
    await expect(page).toHaveURL(/\?publisher=[\w.%-]+$/);
  });

  test('shows the report of a dot even if the publisher filter hides it, and goes back in one step', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('link', { name: edgeHeadlines.covered }).first().click();
    await page.getByLabel('Publisher').selectOption('Newsroom 12');
    const dot = page.getByRole('group', { name: 'Coverage over time' }).getByRole('link').nth(30);
    await dot.focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('list', { name: 'Coverage timeline' }).getByRole('listitem');
    await expect(items.nth(30)).toBeInViewport();
    await expect(page).toHaveURL(/#report-31$/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  });

  test('keeps collapsed and shared reports open when the reader returns', async ({ page }) => {
    await open(page, 'stories/2024-02-20-two-hundred-reports');
    const timeline = page.getByRole('list', { name: 'Coverage timeline' }).first();
    await expect(timeline.getByRole('link', { name: 'Newsroom 50 asks' })).toBeHidden();
    await timeline
      .getByText(/more reports$/)
      .first()
      .press('Enter');
    await timeline.getByText('Also carried by two other publishers').first().press('Enter');
    const opened = timeline.locator('details[open]');
    await expect(opened).toHaveCount(2);
    await goHomeAndBack(page);
    await expect(opened).toHaveCount(2);
    await expect(timeline.getByRole('link', { name: 'Newsroom 50 asks' })).toBeVisible();
    await page.reload();
    await expect(opened).toHaveCount(2);
  });
});

test('beside the link to the article, a menu offers other copies, including the Internet Archive’s', async ({
  page,
}) => {
  await page.goto(zoox);
  await hydrated(page);
  const menu = page.getByText('Share or read elsewhere');
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Lightweight version (AMP)' })).toHaveAttribute(
    'href',
    'https://mobile.reuters.com/article/amp/idUSKCN21X034',
  );
  await expect(page.getByRole('link', { name: 'Internet Archive copy' })).toHaveAttribute(
    'href',
    `https://web.archive.org/web/20200415225900/${zooxArticle}`,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Lightweight version (AMP)' })).toBeHidden();
  await expect(menu).toBeFocused();
});

test('the links to the coverage and to the article, and a citation, can be copied', async ({
  page,
  context,
  home,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(zoox);
  await hydrated(page);
  await page.getByText('Share or read elsewhere').click();
  const menu = page.locator('details[open]');
  await expect(menu.getByRole('listitem').first()).toHaveText('Link to this coverage');
  await menu.getByRole('button', { name: 'Link to this coverage' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await paste(page)).toBe(home + zoox);
  await page.getByRole('button', { name: 'Link to the article at Reuters' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await paste(page)).toBe(zooxArticle);
  await page.getByRole('button', { name: 'Copy citation' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await paste(page)).toBe(
    `Reuters: “U.S. self-driving car startup Zoox agrees to settle lawsuit with Tesla”, 15 April 2020. ${zooxArticle}`,
  );
});

test('the system’s share sheet shares the coverage', async ({ page, home }) => {
  await page.addInitScript(() => {
    navigator.share = async (shared) => {
      document.title = `shared ${shared?.url}`;
    };
  });
  await open(page, zoox);
  await page.getByText('Share or read elsewhere').click();
  await page.getByRole('button', { name: 'Share this coverage' }).click();
  await expect(page).toHaveTitle(`shared ${home}${zoox}`);
});

test('the link can be copied on a site served over plain HTTP', async ({ page, home }) => {
  const plain = 'http://plain.example/';
  await page.route(`${plain}**`, async (route) => {
    const path = route.request().url().slice(plain.length);
    const response = await route.fetch({ url: home + path });
    const headers = response.headers();
    // Browsers ignore it over plain HTTP, and say so in the console.
    delete headers['cross-origin-opener-policy'];
    await route.fulfill({ response, headers });
  });
  await open(page, plain + zoox);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.getByText('Share or read elsewhere').click();
  await page.getByRole('button', { name: 'Link to the article at Reuters' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
  expect(await paste(page)).toBe(zooxArticle);
});

test('a story prints as a clean page, with the URLs of its articles', async ({ page }) => {
  await page.goto(zoox);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Share or read elsewhere')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  const address = await page
    .getByRole('link', { name: 'Tesla Settles Trade Secret Fight With Self-Driving Startup' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('law360.com/articles/1264045');
});

/** A link leads on once its tap has been painted: who goes back before leaves the page that they are on. */
async function goHomeAndBack(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
  await page.goBack();
}

/** What a reader gets who pastes. The site's own pages may not read the clipboard. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  const field = page.locator('textarea').last();
  await field.press('Control+v');
  return field.inputValue();
}
