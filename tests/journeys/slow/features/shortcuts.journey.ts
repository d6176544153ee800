import { expect } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import {
  headlineLink,
  readButton,
  saveButton,
  storyButton,
} from '#tests/support/browser/story-buttons.ts';
import { seedCoverage, seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

const paige =
  'Paige raises $5 million more from Goldman Sachs to detect cancer with computer vision';
const delay = "Don't Expect Overwatch 2 or Diablo 4 to Launch in 2021";
const skills = 'Diablo 4 September quarterly update is all about skill trees';
const carbon = 'Reducing the carbon footprint of artificial intelligence';

test.describe('from story to story', () => {
  test('j moves on and k moves back, keeping the headline in view', async ({ page }) => {
    await open(page, './');
    for (const [key, headline] of [
      ['j', seedHeadline],
      ['j', delay],
      ['j', skills],
      ['j', carbon],
      ['k', skills],
      ['k', delay],
      ['k', seedHeadline],
      ['k', seedHeadline],
    ] as const) {
      await page.keyboard.press(key);
      await expect(headlineLink(page, headline)).toBeFocused();
      await expect(headlineLink(page, headline)).toBeInViewport();
    }
  });

  test('j starts at the reader’s position, not at the top', async ({ page }) => {
    await open(page, './');
    const day = page.getByRole('heading', { level: 2, name: 'Thursday 23 April 2020' });
    await day.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await page.keyboard.press('j');
    await expect(headlineLink(page, carbon)).toBeFocused();
  });

  test('on a story’s page, j and k open the next and the last story of the list the reader came from', async ({
    page,
  }) => {
    await open(page, './');
    await headlineLink(page, carbon).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(carbon);
    await page.keyboard.press('j');
    await expect(heading).toHaveText(paige);
    await expect(heading).toBeFocused();
    await page.keyboard.press('k');
    await expect(heading).toHaveText(carbon);
    await page.reload();
    await hydrated(page);
    await page.keyboard.press('k');
    await expect(heading).toHaveText(skills);
    await page.goBack();
    await expect(headlineLink(page, skills)).toBeFocused();
  });

  test('after going back, the card that the reader came from has the focus', async ({ page }) => {
    await open(page, './');
    await headlineLink(page, paige).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(paige);
    await page.goBack();
    await expect(headlineLink(page, paige)).toBeFocused();
    await expect(headlineLink(page, paige)).toBeInViewport();
    const card = page.getByRole('article', { name: carbon });
    await card.getByRole('link', { name: /reports · / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(carbon);
    await page.goBack();
    await expect(headlineLink(page, carbon)).toBeFocused();
  });

  for (const key of ['o', 'Enter']) {
    test(`${key} opens the story`, async ({ page }) => {
      await open(page, './');
      await page.keyboard.press('j');
      await expect(headlineLink(page, seedHeadline)).toBeFocused();
      await page.keyboard.press(key);
      await expect(page).toHaveURL(new RegExp(`${seedPath}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  }

  test.describe('with lists of several pages', () => {
    test.use({ site: 'large' });

    test('j reaches stories that were not loaded at first', async ({ page }) => {
      await open(page, './');
      const stories = page.getByRole('article');
      const atFirst = await stories.count();
      for (let step = 0; step < atFirst + 5; step += 1) {
        await page.keyboard.press('j');
        await expect(stories.nth(step).getByRole('heading').first().locator(':focus')).toHaveCount(
          1,
        );
      }
    });
  });
});

test.describe('the focused story', () => {
  test('opens at its publisher in a new tab with v, is marked as read, and the page stays open', async ({
    page,
    context,
  }) => {
    await open(page, './');
    await page.keyboard.press('j');
    await expect(headlineLink(page, seedHeadline)).toBeFocused();
    const asked = context.waitForEvent('request', (request) =>
      request.url().startsWith('https://www.biometricupdate.com'),
    );
    await page.keyboard.press('v');
    expect((await asked).url()).toBe(seedCoverage[2].webUrl);
    await expect(page).toHaveURL(/\/$/);
    await expect(readButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'true');
    const link = page.getByRole('link', { name: 'Read at Biometric Companies' });
    await expect(link).not.toHaveAttribute('target');
  });

  test('is saved with s and marked as read with m, with an announcement', async ({ page }) => {
    await open(page, './');
    await page.keyboard.press('j');
    await expect(headlineLink(page, seedHeadline)).toBeFocused();
    for (const [key, name, said] of [
      ['s', 'Save', `Saved: ${seedHeadline}`],
      ['m', 'Mark as read', `Marked as read: ${seedHeadline}`],
    ] as const) {
      await page.keyboard.press(key);
      await expect(storyButton(page, name, seedHeadline)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByText(said)).toBeVisible();
    }
    await page.keyboard.press('m');
    await expect(page.getByText(`Marked as unread: ${seedHeadline}`)).toBeVisible();
    await page.keyboard.press('s');
    await expect(page.getByText(`Removed from saved stories: ${seedHeadline}`)).toBeVisible();
    await expect(saveButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'false');
  });

  test('is, on a story’s own page, that story', async ({ page }) => {
    await open(page, seedPath);
    await page.keyboard.press('s');
    await expect(saveButton(page, seedHeadline)).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('from page to page', () => {
  for (const [keys, heading] of [
    [['g', 'h'], 'Latest stories'],
    [['g', 'a'], 'Archive'],
    [['g', 'p'], 'Publishers'],
    [['g', 's'], 'Saved stories'],
  ] as const) {
    test(`${keys.join(' then ')} goes to “${heading}”`, async ({ page }) => {
      await open(page, seedPath);
      for (const key of keys) await page.keyboard.press(key);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    });
  }

  test('/ focuses the search box, and is not typed into it', async ({ page }) => {
    await open(page, './');
    await page.keyboard.press('/');
    const box = page.getByRole('searchbox', { name: 'Search stories' });
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
  });
});

test('? shows every shortcut, and each can also be clicked', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.locator('kbd')).toHaveText([
    'j',
    'k',
    'o',
    'Enter',
    'v',
    's',
    'm',
    't',
    'e',
    'g',
    'h',
    'g',
    'a',
    'g',
    'p',
    'g',
    's',
    '/',
    '?',
  ]);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');

  const main = page.getByRole('navigation', { name: 'Main' });
  for (const name of ['Search', 'Archive', 'Publishers', 'Saved']) {
    await expect(main.getByRole('link', { name })).toBeVisible();
  }
  await expect(page.getByRole('banner').getByRole('link', { name: 'Lede' })).toBeVisible();
  for (const name of ['Save', 'Mark as read']) {
    await expect(storyButton(page, name, seedHeadline)).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'Read at Biometric Companies' })).toBeVisible();
});
