import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { takenOver, test } from '#tests/support/journey.ts';
import { forbidStorage, remember, tabTo } from '#tests/support/reader.ts';
import { seedHeadline, seedPath } from '#tests/support/seed-coverage.ts';

const reef = 'Intel is using AI to gather real-time data on coral reef health';
const translate = 'Google debuts AI in Google Translate that addresses gender bias';
const hour = 60 * 60 * 1000;

test.describe('a story that is saved', () => {
  test('waits on the page of saved stories, also after a reload', async ({ page }) => {
    await open(page, './');
    await saveButton(page, reef).click();
    await expect(saveButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
    await saveButton(page, translate).click();
    await toSaved(page);
    const headlines = page.getByRole('main').getByRole('heading', { level: 3 });
    await expect(headlines).toHaveText([translate, reef]);
    await page.reload();
    await expect(headlines).toHaveText([translate, reef]);
    await expect(page.getByText('2 stories, in this browser')).toBeVisible();
  });

  test('is shown without a request for it', async ({ page }) => {
    await open(page, './');
    await saveButton(page, reef).click();
    await page.route('**/dataset/**', (route) => route.abort());
    await page.goto('saved');
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
  });

  test('is saved from its own page too, and is the same there', async ({ page }) => {
    await open(page, seedPath);
    await saveButton(page, seedHeadline).click();
    await toSaved(page);
    const card = page.getByRole('article', { name: seedHeadline });
    await expect(card).toContainText('and three others, over three and a half days');
    await expect(card.locator('time')).toHaveText('15 February 2021');
  });

  test('goes when it is saved no longer, and comes back to its place', async ({ page }) => {
    await open(page, './');
    for (const headline of [seedHeadline, reef, translate])
      await saveButton(page, headline).click();
    await toSaved(page);
    const headlines = page.getByRole('main').getByRole('heading', { level: 3 });
    await saveButton(page, reef).click();
    await expect(headlines).toHaveText([translate, seedHeadline]);
    await expect(page.getByText(`No longer saved: ${reef}`)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(headlines).toHaveText([translate, reef, seedHeadline]);
  });

  test('is saved, found, given up and taken back without a mouse', async ({ page }) => {
    await open(page, './');
    await tabTo(page, () => hasFocus(saveButton(page, seedHeadline)));
    await page.keyboard.press('Space');
    await page.goto('saved');
    await takenOver(page);
    await tabTo(page, () => hasFocus(saveButton(page, seedHeadline)));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nothing saved yet.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(saveButton(page, seedHeadline)).toBeFocused();
  });

  test('is saved in every tab', async ({ page, context }) => {
    await open(page, './');
    const other = await context.newPage();
    await open(other, 'saved');
    await saveButton(page, reef).click();
    await expect(other.getByRole('article', { name: reef })).toBeVisible();
    await saveButton(other, reef).click();
    await expect(saveButton(page, reef)).toHaveAttribute('aria-pressed', 'false');
  });
});

test('without a saved story, the page says how to save one', async ({ page }) => {
  await open(page, 'saved');
  await expect(page.getByRole('main')).toContainText('Nothing saved yet.');
  await expect(page).toHaveTitle('Saved stories – Lede');
});

test.describe('a story that was read', () => {
  test('recedes once its page was opened, and stays readable', async ({ page }) => {
    await open(page, './');
    const headline = page.getByRole('link', { name: reef });
    const before = await inkOf(headline);
    await headline.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(reef);
    await expect(page.getByRole('list', { name: 'Coverage timeline' })).toBeVisible();
    await page.goBack();
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => inkOf(headline)).not.toBe(before);
  });

  test('recedes once its source was followed into a new tab', async ({ page }) => {
    await open(page, './');
    const card = page.getByRole('article', { name: reef });
    await card.getByRole('link', { name: 'Read at Engadget' }).click({ button: 'middle' });
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is marked as read and as unread', async ({ page }) => {
    await open(page, './');
    await readButton(page, reef).click();
    await page.reload();
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
    await readButton(page, reef).click();
    await page.reload();
    await takenOver(page);
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('a day', () => {
  const day = 'Wednesday 22 April 2020';

  test('is marked as read, which can be undone without touching what was read before', async ({
    page,
  }) => {
    await open(page, './');
    await readButton(page, reef).click();
    await page.getByRole('button', { name: `Mark day as read: ${day}` }).click();
    await expect(page.getByText('Marked 2 stories as read')).toBeVisible();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'true');
    await expect(readButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'false');
    await expect(readButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
  });

  test('is marked as read and as unread without a mouse, and the focus stays', async ({ page }) => {
    await open(page, './');
    const mark = page.getByRole('button', { name: `Mark day as read: ${day}` });
    await tabTo(page, () => hasFocus(mark));
    await page.keyboard.press('Enter');
    const unmark = page.getByRole('button', { name: `Mark day as unread: ${day}` });
    await expect(unmark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(mark).toBeFocused();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('what is new since the last visit', () => {
  const lastVisit = Date.parse('2020-04-22T16:00:00Z');

  test('stands above a line in the river', async ({ page }) => {
    await remember(page, { visits: { previous: null, latest: lastVisit } });
    await open(page, './');
    const above = page.getByRole('region', { name: 'Wednesday 22 April 2020' });
    const line = page.getByText('New since your last visit');
    const below = page.getByRole('region', { name: 'Tuesday 21 April 2020' });
    const [upper, middle, lower] = await Promise.all(
      [above, line, below].map(async (part) => (await part.boundingBox())?.y ?? Number.NaN),
    );
    expect(upper).toBeLessThan(middle ?? 0);
    expect(middle).toBeLessThan(lower ?? 0);
  });

  test('is marked, within a day too', async ({ page }) => {
    await remember(page, { visits: { previous: null, latest: lastVisit } });
    await open(page, './');
    const isNew = (name: string) =>
      page.getByRole('article', { name }).getByText('new', { exact: true });
    await expect(isNew(translate)).toBeVisible();
    await expect(isNew(reef)).toHaveCount(0);
  });

  test('is nothing on the first visit', async ({ page }) => {
    await open(page, './');
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
    await expect(page.getByText('New since your last visit')).toHaveCount(0);
  });

  test('stays new as long as the visit goes on', async ({ page }) => {
    await remember(page, { visits: { previous: lastVisit, latest: Date.now() - hour / 6 } });
    await open(page, './');
    await expect(page.getByText('New since your last visit')).toBeVisible();
    await page.reload();
    await expect(page.getByText('New since your last visit')).toBeVisible();
  });

  test('moves nothing on the page', async ({ page }) => {
    const place = async () => (await page.getByRole('contentinfo').boundingBox())?.y;
    await open(page, './');
    const first = await place();
    await page.evaluate(
      (visits) => localStorage.setItem('lede:1:/:visits', JSON.stringify(visits)),
      { previous: lastVisit, latest: Date.now() },
    );
    await page.reload();
    await expect(page.getByText('New since your last visit')).toBeVisible();
    expect(await place()).toBe(first);
  });
});

test.describe('what is remembered, as a file', () => {
  test('goes from one browser to another', async ({ page, browser, home }, testInfo) => {
    await open(page, './');
    await saveButton(page, reef).click();
    await readButton(page, translate).click();
    await toSaved(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    const file = testInfo.outputPath((await download).suggestedFilename());
    await (await download).saveAs(file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ kind: 'lede-reading' });

    const elsewhere = await browser.newContext({ baseURL: home });
    const other = await elsewhere.newPage();
    await open(other, 'saved');
    await other.getByLabel('Import a file').setInputFiles(file);
    await expect(other.getByText('Imported: 1 saved story, 1 marked as read')).toBeVisible();
    await expect(other.getByRole('article', { name: reef })).toBeVisible();
    await elsewhere.close();
  });

  test('is refused where it is something else, and nothing is lost', async ({ page }, testInfo) => {
    const file = testInfo.outputPath('recipes.json');
    await writeFile(file, '{"recipes":[]}');
    await open(page, './');
    await saveButton(page, reef).click();
    await toSaved(page);
    await page.getByLabel('Import a file').setInputFiles(file);
    await expect(page.getByRole('alert')).toHaveText(
      'This file was not exported here: nothing was imported.',
    );
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
  });
});

test.describe('where the browser lets a site keep nothing', () => {
  test('everything works as long as the page is open, and the reader is told', async ({ page }) => {
    await forbidStorage(page);
    await open(page, './');
    await saveButton(page, reef).click();
    await page.getByRole('link', { name: translate }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(translate);
    await page.goBack();
    await expect(readButton(page, translate)).toHaveAttribute('aria-pressed', 'true');
    await toSaved(page);
    await expect(page.getByRole('article', { name: reef })).toBeVisible();
    await expect(page.getByText('This browser keeps nothing for the site')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('What you saved could not be read.');
  });

  test('nonsense in the storage costs nothing but the memory', async ({ page }) => {
    await remember(page, { read: 7, saved: [{ id: '../..' }, null], visits: 'x', preferences: [] });
    await open(page, './');
    await saveButton(page, reef).click();
    await page.reload();
    await expect(saveButton(page, reef)).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('the reader’s place', () => {
  test.use({ site: 'large' });

  test('is the same after a reload, however far down the river it is', async ({ page }) => {
    await open(page, './');
    const stories = page.getByRole('article');
    await readDownTo(page, 60);
    const [place, count] = [await scrollOf(page), await stories.count()];
    await page.reload();
    await expect.poll(() => scrollOf(page)).toBe(place);
    expect(await stories.count()).toBe(count);
  });

  test('is the same when the reader comes back from another site', async ({ page }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const place = await scrollOf(page);
    await page.goto('about:blank');
    await page.goBack();
    await expect.poll(() => scrollOf(page)).toBe(place);
  });

  test('is not forced on a reader who moves meanwhile', async ({ page }) => {
    await open(page, './');
    await readDownTo(page, 60);
    const gate: { open: () => void } = { open: () => undefined };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    await page.route('**/dataset/lists/**', async (route) => {
      await opened;
      await route.continue();
    });
    await page.reload();
    await takenOver(page);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, -200);
    const moved = await scrollOf(page);
    gate.open();
    await expect(page.getByRole('article')).not.toHaveCount(0);
    await readDownTo(page, 60, false);
    expect(Math.abs((await scrollOf(page)) - moved)).toBeLessThan(400);
  });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
}

async function toSaved(page: Page): Promise<void> {
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved stories');
}

function saveButton(page: Page, headline: string): Locator {
  return page.getByRole('button', { name: `Save: ${headline}`, exact: true });
}

function readButton(page: Page, headline: string): Locator {
  return page.getByRole('button', { name: `Mark as read: ${headline}`, exact: true });
}

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((found) => found === document.activeElement);
}

function inkOf(element: Locator): Promise<string> {
  return element.evaluate((found) => getComputedStyle(found).color);
}

function scrollOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

/** Scrolls until as many stories are there; or only waits for them. */
async function readDownTo(page: Page, count: number, scrolls = true): Promise<void> {
  await expect(async () => {
    if (scrolls) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await page.getByRole('article').count()).toBeGreaterThan(count);
  }).toPass();
}
