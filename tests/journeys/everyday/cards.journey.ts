import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { edgeHeadlines } from '#tests/support/worlds/edge-world.ts';
import { seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

const paige =
  'Paige raises $5 million more from Goldman Sachs to detect cancer with computer vision';

for (const [screen, viewport] of [
  ['a phone', { width: 375, height: 812 }],
  ['a desktop', { width: 1440, height: 900 }],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    for (const site of ['sample', 'edge', 'large'] as const) {
      test.describe(`with the site "${site}"`, () => {
        test.use({ site });

        test('the first screen of the front page says how many reports there are', async ({
          page,
        }) => {
          await open(page, './');
          await expect(countsIn(page).first()).toBeInViewport({ ratio: 1 });
        });
      });
    }

    test('a story’s page says so within the first screen', async ({ page }) => {
      await open(page, seedPath);
      await expect(countsIn(page).first()).toHaveText(/^4 reports · 4 publishers/);
      await expect(countsIn(page).first()).toBeInViewport({ ratio: 1 });
    });
  });
}

test.describe('beside a picture on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test('the number of reports stays in one line, whatever it is', async ({ page }) => {
    await open(page, './');
    const lines = await countsIn(page).evaluateAll((counts) =>
      counts.map((count) => {
        const words = document.createRange();
        words.selectNodeContents(count.lastChild ?? count);
        return { count: count.textContent, lines: words.getClientRects().length };
      }),
    );
    expect(lines).toContainEqual({ count: '35 reports · 32 publishers', lines: 1 });
    expect(lines.filter((one) => one.lines !== 1)).toEqual([]);
  });
});

test.describe('the size of a card', () => {
  test.use({ site: 'edge', viewport: { width: 1440, height: 900 } });

  test('follows coverage: no story of one report is larger than one that others reported too', async ({
    page,
  }) => {
    await open(page, './');
    const sizes = await cardsOf(page).evaluateAll((cards) =>
      cards.map((card) => ({
        isCovered: card.querySelector('a[href$="#timeline"]') !== null,
        letters: Number.parseFloat(getComputedStyle(card.querySelector('h3') ?? card).fontSize),
      })),
    );
    const lettersOf = (isCovered: boolean) =>
      sizes.filter((one) => one.isCovered === isCovered).map(({ letters }) => letters);
    expect(Math.max(...lettersOf(false))).toBeLessThanOrEqual(Math.min(...lettersOf(true)));
  });

  test('fills every row', async ({ page }) => {
    await open(page, './');
    const gaps = await page.locator('div:has(> [data-span])').evaluateAll((days) =>
      days.flatMap((day) => {
        const ends = new Map<number, number>();
        for (const card of day.children) {
          const { top, right } = card.getBoundingClientRect();
          ends.set(top, Math.max(right, ends.get(top) ?? 0));
        }
        return [...ends.values()].map((end) => Math.round(day.getBoundingClientRect().right - end));
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.filter((gap) => gap !== 0)).toEqual([]);
  });
});

test.describe('a card', () => {
  test('that nobody else reported says nothing of coverage', async ({ page }) => {
    await open(page, './');
    const alone = card(page, paige);
    await expect(alone).toBeVisible();
    await expect(countsIn(alone)).toHaveCount(0);
  });

  test('leads from its count of reports to the story’s timeline', async ({ page }) => {
    await open(page, './');
    const count = countsIn(card(page, seedHeadline));
    await expect(count).toHaveAccessibleDescription(seedHeadline);
    await count.click();
    await expect(page).toHaveURL(new RegExp(`${seedPath}#timeline$`));
    await expect(page.locator('#timeline')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Coverage timeline' })).toBeInViewport();
  });

  for (const [part, find] of [
    ['picture', (of: Locator) => of.locator('div:has(> svg)').first()],
    ['excerpt', (of: Locator) => of.getByText('Minneapolis has passed legislation')],
  ] as const) {
    test(`opens its story at a click on its ${part}`, async ({ page }) => {
      await open(page, './');
      await find(card(page, seedHeadline)).click();
      await expect(page).toHaveURL(new RegExp(`${seedPath}$`));
    });

    test(`opens its story in a new tab at a middle click on its ${part}`, async ({
      page,
      context,
    }) => {
      await open(page, './');
      const opened = openedElsewhere(context);
      await find(card(page, seedHeadline)).click({ button: 'middle' });
      await expect.poll(() => opened).toEqual([expect.stringMatching(new RegExp(`${seedPath}$`))]);
      await expect(page).toHaveURL(/\/$/);
    });
  }

  test('opens its story in a new tab at a click with Control', async ({ page, context }) => {
    await open(page, './');
    const opened = openedElsewhere(context);
    await card(page, seedHeadline)
      .getByText('Minneapolis has passed legislation')
      .click({ modifiers: ['Control'] });
    await expect.poll(() => opened).toEqual([expect.stringMatching(new RegExp(`${seedPath}$`))]);
    await expect(page).toHaveURL(/\/$/);
  });

  test('lets its text be selected', async ({ page, home }) => {
    await open(page, './');
    const excerpt = card(page, seedHeadline).getByText('Minneapolis has passed legislation');
    const box = await excerpt.boundingBox();
    if (box === null) throw new Error('The excerpt is not shown');
    await page.mouse.move(box.x + 5, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 8, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('Minneapolis');
    await expect(page).toHaveURL(home);
  });

  test('has buttons and links that do what they say', async ({ page, home }) => {
    await open(page, './');
    const save = card(page, seedHeadline).getByRole('button', { name: /^Save/ });
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(home);
    await card(page, seedHeadline).getByRole('link', { name: 'Computer Vision' }).click();
    await expect(page).toHaveURL(/\/topics\/computer-vision$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all of a card opens its story, and its links go where they say', async ({ page }) => {
    await page.goto('./');
    await card(page, seedHeadline).locator('div:has(> svg)').first().click({ force: true });
    await expect(page).toHaveURL(new RegExp(`${seedPath}/?$`));
    await page.goBack();
    await countsIn(card(page, seedHeadline)).click();
    await expect(page).toHaveURL(new RegExp(`${seedPath}/?#timeline$`));
  });
});

test('every link that leaves the site carries the same mark, and no other does', async ({
  page,
}) => {
  for (const path of ['./', seedPath]) {
    await page.goto(path);
    await hydrated(page);
    const marks = await page.locator('a').evaluateAll((links) =>
      links.map((link) => ({
        leaves: link instanceof HTMLAnchorElement && link.origin !== location.origin,
        isMarked: getComputedStyle(link, '::after').content.includes('↗'),
      })),
    );
    expect(marks.filter(({ leaves }) => leaves).length).toBeGreaterThan(3);
    expect(marks.filter(({ leaves, isMarked }) => leaves !== isMarked)).toEqual([]);
  }
});

test.describe('a site where nothing has the usual length', () => {
  test.use({ site: 'edge' });

  test('leads with the story that most reported', async ({ page }) => {
    await open(page, './');
    await expect(countsIn(card(page, edgeHeadlines.covered))).toHaveText(
      /^41 reports · 41 publishers/,
    );
  });
});

/** The addresses of the pages that are opened from now on; whether a tab in the background is soon loaded is up to the browser. */
function openedElsewhere(context: BrowserContext): string[] {
  const opened: string[] = [];
  context.on('request', (request) => {
    if (request.isNavigationRequest()) opened.push(request.url());
  });
  return opened;
}

function cardsOf(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

function card(page: Page, headline: string): Locator {
  return page.getByRole('article', { name: headline, exact: true });
}

/** The links that say how many reports a story has. */
function countsIn(where: Page | Locator): Locator {
  return where.getByRole('link', { name: /^\d+ reports · \d+ publishers?/ });
}
