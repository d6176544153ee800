import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { holdBack } from '#tests/support/browser/hold-back.ts';
import { open, test } from '#tests/support/browser/journey.ts';
import { hasFocus, tabTo } from '#tests/support/browser/reader.ts';

test.describe('in an index of several parts', () => {
  test.use({ site: 'parts' });

  test('the newest part answers first and says so, and older ones when they are asked for', async ({
    page,
  }) => {
    await open(page, 'search?q=ferry');
    await expect(count(page)).toHaveText('25 stories so far');
    await expect(page.getByText('In the newest 25 stories, since 7 April 2024.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Cities', exact: true })).toBeVisible();
    await expect(topicItem(page)).toHaveText('Cities');
    await older(page).click();
    await expect(count(page)).toHaveText('65 stories');
    await expect(page.getByText('In all 65 stories.')).toBeVisible();
    await expect(older(page)).toHaveCount(0);
    await expect(topicItem(page)).toHaveText(/^Cities\s*33$/);
  });

  test('the next part is searched unasked after the newest, and with it from then on', async ({
    page,
  }) => {
    const letGo = await holdBack(
      page,
      (url) => url.pathname.includes('/search/parts/'),
      (route) => route.continue(),
    );
    await open(page, 'search?q=ferry');
    await expect(count(page)).toHaveText('5 stories so far');
    await expect(page.getByText('In the newest 5 stories, since 27 April 2024.')).toBeVisible();
    await expect(page.getByText('Searching older stories…')).toBeVisible();
    await expect(older(page)).toHaveCount(0);
    letGo();
    await expect(count(page)).toHaveText('25 stories so far');
    await expect(older(page)).toBeVisible();
    const told = await count(page).evaluateHandle((status) => {
      const texts: (string | null)[] = [];
      const note = () => texts.push(status.textContent);
      new MutationObserver(note).observe(status, { subtree: true, characterData: true });
      return texts;
    });
    await box(page).fill('tunnel');
    await expect(count(page)).toHaveText('12 stories so far');
    expect(await told.jsonValue()).toEqual(['7 stories so far', '12 stories so far']);
  });

  test('going back to a search brings the older stories back', async ({ page }) => {
    await open(page, 'search?q=ferry');
    await older(page).click();
    await expect(count(page)).toHaveText('65 stories');
    await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
    await expect(page).toHaveURL(/\/stories\//);
    await page.goBack();
    await expect(count(page)).toHaveText('65 stories');
  });

  test('another text begins with the newest part again', async ({ page }) => {
    await open(page, 'search?q=ferry');
    await older(page).click();
    await expect(count(page)).toHaveText('65 stories');
    await box(page).fill('awaits');
    await expect(count(page)).toHaveText('25 stories so far');
  });

  test('where the newest part has little, older ones are searched until there is enough', async ({
    page,
  }) => {
    await open(page, 'search?q=tunnel');
    await expect(count(page)).toHaveText('12 stories so far');
    await expect(page.getByText('In the newest 45 stories, since 18 March 2024.')).toBeVisible();
    await older(page).click();
    await expect(count(page)).toHaveText('17 stories');
  });

  test('what only the oldest part has is found, and a mistyped word of it, too', async ({
    page,
  }) => {
    await open(page, 'search?q=lighthouse');
    await expect(count(page)).toHaveText('19 stories');
    await box(page).fill('lighthuose');
    await expect(page.getByText('Nothing was found for “lighthuose”.')).toBeVisible();
    await expect(count(page)).toHaveText('19 stories');
  });

  test('a story must have all words, though a part lacks one of them', async ({ page }) => {
    await open(page, 'search?q=lighthouse+tunnel');
    await expect(count(page)).toHaveText('5 stories');
    await box(page).fill('zzzzqq');
    await expect(count(page)).toHaveText('No results.');
    await expect(page.getByText('In all 65 stories.')).toBeVisible();
  });

  test('parts without stories of the chosen days are left alone', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const part = /\/search\/parts\/(\w+)/.exec(request.url())?.[1];
      if (part !== undefined) asked.add(part);
    });
    await open(page, 'search?q=ferry&to=2024-03-10');
    await expect(count(page)).toHaveText('13 stories');
    expect(asked.size).toBe(1);
  });

  test('the newest come first in all parts together', async ({ page }) => {
    await open(page, 'search?q=tunnel&order=date');
    await older(page).click();
    await expect(count(page)).toHaveText('17 stories');
    await page.getByRole('button', { name: 'More results' }).click();
    await expect(page.getByRole('article')).toHaveCount(17);
    const times = await page
      .getByRole('article')
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(times).toEqual(times.toSorted().toReversed());
  });

  test('with the keyboard alone, older stories are asked for, and the focus stays there', async ({
    page,
  }) => {
    await open(page, 'search?q=ferry');
    await expect(older(page)).toBeVisible();
    await expectAccessible(page);
    await tabTo(page, () => hasFocus(older(page)));
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText('65 stories');
    await expect(page.getByText('In all 65 stories.')).toBeFocused();
    await page.keyboard.press('Tab');
    const headline = page.getByRole('article').first().getByRole('heading').getByRole('link');
    await expect(headline).toBeFocused();
    await expectAccessible(page);
  });

  test.describe('of which older ones are out of reach', () => {
    test.use({ missesFiles: true });

    test('the page says so, what was found stays, and a retry succeeds', async ({ page }) => {
      await open(page, 'search?q=ferry');
      await expect(count(page)).toHaveText('25 stories so far');
      await page.route('**/search/parts/**', (route) => route.abort());
      await older(page).click();
      await expect(page.getByRole('alert')).toContainText('Older stories could not be searched.');
      await expect(page.getByRole('article')).toHaveCount(10);
      await expect(count(page)).toHaveText('25 stories so far');
      await expectAccessible(page);
      await page.unroute('**/search/parts/**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(count(page)).toHaveText('65 stories');
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
});

test('in an index of one part, nothing is said of parts, and nothing asked of them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, file] = request.url().split('/dataset/search/');
    if (file !== undefined) asked.push(file);
  });
  await open(page, 'search?q=facial');
  await expect(count(page)).toHaveText(/^\d+ stories$/);
  await expect(page.getByText(/In (the newest|all)/)).toHaveCount(0);
  await expect(older(page)).toHaveCount(0);
  expect(asked.filter((file) => file.startsWith('parts'))).toEqual([]);
});

function box(page: Page) {
  return page.getByRole('searchbox', { name: 'Search stories' });
}

function count(page: Page) {
  return page.getByRole('main').getByRole('status').first();
}

function older(page: Page) {
  return page.getByRole('button', { name: 'Search older stories' });
}

function topicItem(page: Page) {
  return page
    .getByRole('group', { name: 'Topics' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Cities', exact: true }) });
}
