import { expect, type Page } from '@playwright/test';
import { hydrated } from '#tests/support/browser/journey.ts';
import { builtSite, openWithWorker, test } from '#tests/support/browser/offline-site.ts';
import { laterDaily } from '#tests/support/sites/reissue-site.ts';
import { dailyHeadlines } from '#tests/support/worlds/daily-world.ts';

test.use({ site: 'daily' });

const [oldest] = dailyHeadlines.today;
const [newest] = dailyHeadlines.tomorrow;
const story = 'stories/2024-03-09-library-opens-on-sundays';

test('a new edition is announced in every tab, and taken when the reader says so', async ({
  page,
  context,
  replace,
}) => {
  await openWithWorker(page, './');
  const other = await context.newPage();
  await openWithWorker(other, story);
  const [oldCode] = await codeOf(other);

  await replace(later('new stories'));
  await lookForEdition(page);
  for (const tab of [page, other]) await expect(tab.getByText('3 new stories')).toBeVisible();
  await expect(page.getByRole('article', { name: newest })).toHaveCount(0);
  await expect(page.getByRole('article', { name: oldest })).toBeVisible();

  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('article', { name: newest })).toBeVisible();
  expect(await codeOf(page)).not.toContain(oldCode);
  await expect(page.getByText('3 new stories')).toHaveCount(0);

  // The other tab stays as it is until the reader goes on, and then has the new edition's code, too.
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(dailyHeadlines.today[1]);
  expect(await codeOf(other)).toContain(oldCode);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.getByRole('banner').getByRole('link', { name: 'Lede' }).click();
  await expect(other.getByRole('article', { name: newest })).toBeVisible();
  expect(await codeOf(other)).not.toContain(oldCode);
  expect(asked.filter((url) => url.includes('/dataset/'))).toEqual([]);
});

test('where no story is new, nothing is said of stories, and the reader stays', async ({
  page,
  home,
  replace,
}) => {
  await openWithWorker(page, story);
  const [oldCode] = await codeOf(page);
  await replace(later('new code'));
  await lookForEdition(page);
  await expect(page.getByText('A new edition')).toBeVisible();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForFunction((code) => {
    const script = document.querySelector<HTMLElement>('script[data-entry]');
    return script !== null && new URL(script.dataset.entry ?? '', location.href).href !== code;
  }, oldCode);
  await expect(page).toHaveURL(home + story);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(dailyHeadlines.today[1]);
});

test('an edition that is left for now is not taken, and the reader goes on with the old one', async ({
  page,
  replace,
}) => {
  await openWithWorker(page, './');
  const before = await codeOf(page);
  await replace(later('new stories'));
  await lookForEdition(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('3 new stories')).toHaveCount(0);
  await page.getByRole('article', { name: oldest }).getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(oldest);
  await page.getByRole('banner').getByRole('link', { name: 'Archive' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
  expect(await codeOf(page)).toEqual(before);
});

test('a page that was loaded with the new edition says nothing of it, and it is the one that is kept', async ({
  page,
  replace,
  stop,
}) => {
  await openWithWorker(page, './');
  await replace(later('new stories'));
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('article', { name: newest })).toBeVisible();
  const [newCode] = await codeOf(page);
  await expect.poll(() => keptCode(page)).toEqual([newCode]);
  await expect(page.getByRole('button', { name: 'Show' })).toHaveCount(0);
  await stop();
  await page.goto('./');
  await expect(page.getByRole('article', { name: newest })).toBeVisible();
});

test('an edition that was taken is the one that is kept', async ({ page, stop, replace }) => {
  await openWithWorker(page, './');
  await replace(later('new stories'));
  await lookForEdition(page);
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('article', { name: newest })).toBeVisible();
  await replace(builtSite('daily'));
  await stop();
  await page.goto('./');
  await expect(page.getByRole('article', { name: newest })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved stories');
});

test('data in a format that the page doesn’t know are not drawn', async ({ page, context }) => {
  await openWithWorker(page, './');
  await context.route('**/dataset/stories/**', (route) =>
    route.fulfill({ json: { format: 99, headline: 'In other words' } }),
  );
  await page
    .getByRole('article', { name: dailyHeadlines.today[1] })
    .getByRole('heading')
    .getByRole('link')
    .click();
  await expect(page.getByRole('alert')).toContainText('updated');
});

function later(what: Parameters<typeof laterDaily>[1]): string {
  return laterDaily(builtSite('daily').replace(/daily$/, ''), what);
}

/** The scripts of pages that are kept: one for each edition. */
function keptCode(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('precache')) ?? '';
    const keys = await (await caches.open(name)).keys();
    return keys.map(({ url }) => url).filter((url) => /\/index-[^/]*\.js$/.test(url));
  });
}

/** As pages do from time to time. */
async function lookForEdition(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** The module with which a page began. */
function codeOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLScriptElement>('script[data-entry]')].map(
      ({ dataset }) => new URL(dataset.entry ?? '', location.href).href,
    ),
  );
}
