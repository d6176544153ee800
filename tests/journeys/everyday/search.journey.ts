import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { holdBack } from '#tests/support/browser/hold-back.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { hasFocus, tabTo } from '#tests/support/browser/reader.ts';
import { readButton, saveButton } from '#tests/support/browser/story-buttons.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

test('a reader searches while typing, and opens a result', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Search', exact: true })
    .click();
  await expect(box(page)).toBeFocused();
  await box(page).pressSequentially('minneap');
  const result = page.getByRole('article', { name: seedHeadline, exact: true });
  await expect(result).toBeVisible();
  await expect(count(page)).toHaveText('1 story');
  await expect(result.locator('mark').first()).toHaveText('Minneapolis');
  await expect(page).toHaveURL(/\/search\?q=minneap$/);
  await expect(page).toHaveTitle('“minneap” – Lede');

  await result.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/${seedPath}$`));
});

test('going back leaves the search at once, and going forward restores it', async ({ page }) => {
  await page.goto('archive');
  await hydrated(page);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await box(page).pressSequentially('facial recognition', { delay: 150 });
  await expect(count(page)).toHaveText('5 stories');
  await page.goBack();
  await expect(page).toHaveURL(/\/archive$/);
  await page.goForward();
  await expect(box(page)).toHaveValue('facial recognition');
  await expect(page.getByRole('article')).toHaveCount(5);
});

test('searching for a publisher in the coverage finds the story, and shows the report', async ({
  page,
}) => {
  await page.goto('search?q=guardian+minneapolis');
  const result = page.getByRole('article', { name: seedHeadline, exact: true });
  const reports = result.getByRole('list', { name: 'In its coverage' });
  await expect(reports.locator('mark').filter({ hasText: 'Guardian' })).not.toHaveCount(0);
});

test('filters for topic, publisher and days combine, stay in the address, and can be cleared', async ({
  page,
}) => {
  await page.goto('search?q=facial+recognition');
  await expect(count(page)).toHaveText('5 stories');
  await topic(page, 'Computer Vision').click();
  await page.getByLabel('Publisher').selectOption({ label: 'The Washington Post (2)' });
  await expect(count(page)).toHaveText('2 stories');
  await page.getByLabel('Until').fill('2019-12-24');
  await expect(count(page)).toHaveText('1 story');
  await expect(page).toHaveURL(
    /\?q=facial\+recognition&topic=computer-vision&publisher=washingtonpost\.com&to=2019-12-24$/,
  );

  await page.reload();
  await expect(count(page)).toHaveText('1 story');
  await expect(topic(page, 'Computer Vision')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Publisher')).toHaveValue('washingtonpost.com');
  await expect(page.getByLabel('Until')).toHaveValue('2019-12-24');

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(count(page)).toHaveText('5 stories');
  await expect(page).toHaveURL(/\?q=facial\+recognition$/);
});

test('the count beside a topic is the number of stories left by choosing it', async ({ page }) => {
  await page.goto('search?q=recognition');
  const item = page.getByRole('listitem').filter({ has: topic(page, 'AI in Autos') });
  const all = page.getByRole('group', { name: 'Topics' }).getByRole('listitem');
  await expect(item.or(all).first()).toBeVisible();
  for (const entry of await all.all()) {
    const promised = Number((await entry.innerText()).split('\n').at(-1));
    const button = entry.getByRole('button');
    const name = await button.innerText();
    await button.click();
    await expect(count(page)).toHaveText(promised === 1 ? '1 story' : `${promised} stories`);
    await topic(page, name).click();
  }
});

for (const [typed, meant] of [
  ['minneaplois', 'minneapolis'],
  ['fcaial', 'facial'],
  ['facebok', 'facebook'],
] as const) {
  test(`typing ${typed} shows what is found for ${meant} at once, and says so`, async ({
    page,
  }) => {
    await page.goto('search');
    await hydrated(page);
    await box(page).fill(typed);
    await expect(page.getByText(`Nothing was found for “${typed}”.`)).toBeVisible();
    await expect(page.getByRole('article')).not.toHaveCount(0);
    await expect(count(page)).toHaveText(/stor/);
    await box(page).press('ArrowDown');
    await expect(page.getByRole('link', { name: meant, exact: true })).toBeFocused();
    await page.getByRole('link', { name: meant, exact: true }).click();
    await expect(box(page)).toHaveValue(meant);
    await expect(box(page)).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`\\?q=${meant}$`));
    await expect(page.locator('mark').filter({ hasText: new RegExp(meant, 'i') })).not.toHaveCount(
      0,
    );
    await expect(page.getByText('Showing results for')).toHaveCount(0);
  });
}

test('a search without results says so', async ({ page }) => {
  await page.goto('search?q=zzzzqq');
  await expect(page.getByText('No results.')).toHaveCount(1);
  await expect(count(page)).toHaveText('No results.');
  await expect(page.getByText('Did you mean')).toHaveCount(0);
});

test('with the keyboard alone, a reader searches, moves through the results and opens one', async ({
  page,
}) => {
  await page.goto('search');
  await hydrated(page);
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('facial');
  const headlines = page.getByRole('article').getByRole('heading').getByRole('link');
  await expect(headlines.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(headlines.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(headlines.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headlines.nth(0)).toBeFocused();
  const target = await headlines.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});

test('Enter right after a mistyped word focuses what the corrected one finds', async ({ page }) => {
  await open(page, 'search');
  await box(page).fill('minneaplois');
  await box(page).press('Enter');
  const headlines = page.getByRole('article').getByRole('heading').getByRole('link');
  await expect(headlines.first()).toBeFocused();
});

test('results come in the order of how well they match or of time, and the address tells which', async ({
  page,
}) => {
  await open(page, 'search?q=facial+recognition');
  const times = () =>
    page
      .getByRole('article')
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  await expect(page.getByRole('article')).toHaveCount(5);
  const byMatch = await times();
  await page.getByLabel('Order').selectOption('Newest first');
  await expect(page).toHaveURL(/\?q=facial\+recognition&order=date$/);
  const newestFirst = byMatch.toSorted().toReversed();
  expect(byMatch).not.toEqual(newestFirst);
  await expect.poll(times).toEqual(newestFirst);
  await page.reload();
  await expect.poll(times).toEqual(newestFirst);
});

test('a result says how many reports the story has, and leads to its timeline', async ({
  page,
}) => {
  await open(page, 'search?q=minneapolis');
  const result = page.getByRole('article', { name: seedHeadline, exact: true });
  await result.getByRole('link', { name: '4 reports · 4 publishers' }).click();
  await expect(page).toHaveURL(new RegExp(`/${seedPath}#timeline$`));
});

test('Enter right after typing focuses a result of the new search, not of the previous one', async ({
  page,
}) => {
  await open(page, 'search?q=facebook');
  const headlines = page.getByRole('article').getByRole('heading').getByRole('link');
  await expect(headlines.first()).toBeVisible();
  const before = await headlines.evaluateAll((links) => links.map((link) => link.textContent));
  expect(before).not.toContain(seedHeadline);
  await box(page).fill('minneapolis');
  await box(page).press('Enter');
  await expect(headlines.filter({ hasText: seedHeadline })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${seedPath}$`));
});

test('Enter before the results arrive does not interrupt a reader who keeps typing', async ({
  page,
}) => {
  await open(page, 'search');
  const letGo = await holdBack(
    page,
    (url) => url.pathname.includes('/dataset/search/'),
    (route) => route.continue(),
  );
  await box(page).fill('facebook');
  await box(page).press('Enter');
  await box(page).pressSequentially(' mask');
  letGo();
  await expect(count(page)).toHaveText(/stor/);
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('facebook mask');
});

for (const path of ['search', 'search?q=facial', 'search?q=facebok', 'search?q=zzzzqq'] as const) {
  test(`${path} is accessible in the light and dark themes`, async ({ page }) => {
    await page.goto(path);
    await hydrated(page);
    if (path !== 'search') await expect(count(page)).toHaveText(/stor|No results/);
    await expectAccessible(page);
  });
}

test('with the keyboard alone, a result can be reached, saved and marked as read, and its article opened', async ({
  page,
}) => {
  await open(page, 'search?q=facial');
  const story = page.getByRole('article', { name: seedHeadline, exact: true });
  const headline = story.getByRole('heading').getByRole('link');
  await expect(headline).toBeVisible();
  await page.getByRole('heading', { level: 1 }).press('j');
  await tabTo(page, () => hasFocus(headline));
  await page.keyboard.press('s');
  await expect(saveButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('m');
  await expect(readButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'true');
  await expect(story.getByRole('link', { name: 'Read at Biometric Companies' })).toHaveAttribute(
    'href',
    /^https:/,
  );
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
});

test('fits a phone 320 pixels wide, with the filters behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('search?q=facial+recognition&topic=ai');
  const opener = page.getByRole('button', { name: 'Filters (1)' });
  await expect(opener).toBeVisible();
  await expect(topic(page, 'AI')).toBeHidden();
  await opener.click();
  await expect(topic(page, 'AI')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that search needs them, and offers other ways to find stories', async ({
    page,
  }) => {
    await page.goto('search');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(box(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Computer Vision' }).click();
    await expect(page).toHaveURL(/\/topics\/computer-vision/);
  });
});

test.describe('if the index can’t be loaded', () => {
  test.use({ missesFiles: true });

  test('the page says so, and a retry succeeds', async ({ page }) => {
    await page.route('**/dataset/search/**', (route) => route.abort());
    await page.goto('search?q=facial');
    await expect(page.getByRole('alert')).toContainText('Search failed.');
    await page.unroute('**/dataset/search/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('article')).not.toHaveCount(0);
  });
});

function box(page: Page) {
  return page.getByRole('searchbox', { name: 'Search stories' });
}

function count(page: Page) {
  return page.getByRole('main').getByRole('status').first();
}

function topic(page: Page, name: string) {
  return page.getByRole('group', { name: 'Topics' }).getByRole('button', { name, exact: true });
}
