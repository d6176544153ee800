import type { Browser, Locator, Page } from '@playwright/test';
import { hydrated } from '#tests/support/browser/journey.ts';
import { withPhone } from './open-phone.ts';
import { type Awaited, type WatchedMove, watchMove } from './watch-move.ts';

/** A kind of move, and what each of them came to. */
export type MoveRecord = { name: string; moves: WatchedMove[] };

/** What a move costs that the site does nothing on: no other can be shorter on this machine. */
const nothing = { isOtherPage: false, selector: 'main' };
const stories = { isOtherPage: true, selector: 'main article' };

/**
 * Makes every kind of move in a site several times, each time as a reader who has just come. Moves
 * that the site has no place for are left out: two topics need a story with both, search its page.
 */
export async function makeMoves(
  browser: Browser,
  address: string,
  repetitions: number,
): Promise<MoveRecord[]> {
  const records = new Map<string, WatchedMove[]>();
  const note = (name: string, moves: readonly WatchedMove[]) => {
    records.set(name, [...(records.get(name) ?? []), ...moves]);
  };
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    await withPhone(browser, async (page) => {
      await arrive(page, address);
      note('tap where nothing is', [await watch(page, nothing, () => page.touchscreen.tap(1, 1))]);
      note('choose a topic', await chooseTopic(page));
      note('choose a second topic', await chooseTopic(page));
    });
    await withPhone(browser, async (page) => {
      await arrive(page, address);
      const headline = page.getByRole('article').getByRole('heading').getByRole('link').first();
      const opened = { isOtherPage: true, selector: 'main article, main h1' };
      note('open a story', [await watch(page, opened, () => tap(page, headline))]);
      note('go back', [await goBack(page)]);
    });
    await withPhone(browser, async (page) => {
      note('press a key in the search', await search(page, address));
    });
  }
  return [...records].map(([name, moves]) => ({ name, moves }));
}

async function chooseTopic(page: Page): Promise<WatchedMove[]> {
  const topics = page.getByRole('navigation', { name: 'Topics' }).getByRole('listitem');
  const others = topics.locator('a[href*="/topics/"]:not([aria-current])');
  if ((await others.count()) === 0) return [];
  return [await watch(page, stories, () => tap(page, others.first()))];
}

/** Going back is no event of the page: the next paint stands for the longest event. */
async function goBack(page: Page): Promise<WatchedMove> {
  const move = await watch(page, stories, () => page.evaluate(() => history.back()));
  return { ...move, longestEvent: move.nextPaint };
}

const keys = 'water'.split('');

async function search(page: Page, address: string): Promise<WatchedMove[]> {
  await page.goto(`${address}search`);
  const box = page.getByRole('searchbox', { name: 'Search stories' });
  const isThere = await box.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  await hydrated(page);
  await tap(page, box);
  const moves: WatchedMove[] = [];
  for (const key of keys) {
    moves.push(await watch(page, nothing, () => page.keyboard.press(key)));
  }
  return moves;
}

async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function watch(
  page: Page,
  awaited: Awaited,
  move: () => Promise<void>,
): Promise<WatchedMove> {
  const watching = await page.evaluateHandle(watchMove, awaited);
  await move();
  return watching.evaluate(({ ended }) => ended);
}

async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('What is to be tapped is not on the screen');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}
