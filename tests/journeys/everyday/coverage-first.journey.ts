import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '#tests/support/browser/expect-accessible.ts';
import { hydrated, open, test } from '#tests/support/browser/journey.ts';
import { remember } from '#tests/support/browser/reader.ts';
import {
  ownHeadline,
  reportedHeadline,
  reportedPath,
} from '#tests/support/worlds/thirty-five-reports.ts';

test.use({ site: 'edge' });

const counts = /^35 reports · 31 publishers · \d+ wordings/;

for (const { width, height, screens } of [
  { width: 375, height: 812, screens: 1.2 },
  { width: 1440, height: 900, screens: 1 },
]) {
  test(`at ${width} by ${height}, the counts and the first of 35 reports come early`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, reportedPath);
    const said = await page.getByRole('link', { name: counts }).boundingBox();
    expect(bottomOf(said)).toBeLessThanOrEqual(height);
    const first = await items(page).first().getByRole('link').first().boundingBox();
    expect(bottomOf(first)).toBeLessThanOrEqual(height * screens);
  });
}

test('a film stands small beside its excerpt on a phone until it plays, and the first of 47 reports comes early', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, 'stories/2024-02-10-filmed');
  const play = page.getByRole('button', { name: /^Play/ });
  expect((await play.boundingBox())?.width).toBeLessThan(120);
  const first = await items(page).first().getByRole('link').first().boundingBox();
  expect(bottomOf(first)).toBeLessThanOrEqual(812 * 1.2);
  await play.click();
  const player = page.locator('iframe');
  await expect.poll(async () => (await player.boundingBox())?.width).toBeGreaterThan(320);
});

test('a long address in the excerpt leaves the timeline its place', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'stories/2024-02-10-filmed');
  const excerpt = await page.getByText('Two hundred boats, seen from the quay').boundingBox();
  const play = await page.getByRole('button', { name: /^Play/ }).boundingBox();
  const timeline = await page.locator('#timeline').boundingBox();
  for (const box of [excerpt, play]) {
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(timeline?.x ?? 0);
  }
});

test('beside the timeline, no more than a third of the screen is ever empty', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, reportedPath);
  const last = await items(page).last().boundingBox();
  for (let place = 0; place < bottomOf(last) - 900; place += 300) {
    await page.evaluate((top) => scrollTo(0, top), place);
    const content = await page.getByText('How stories are grouped').boundingBox();
    expect(bottomOf(content), `Scrolled to ${place}`).toBeGreaterThan(600);
  }
});

test('the text of a story comes below its timeline, in lines that can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, reportedPath);
  const text = await page.getByText('Paragraph 1 is on the water').boundingBox();
  expect(text?.y).toBeGreaterThan(bottomOf(await items(page).last().boundingBox()));
  expect(text?.width).toBeLessThan(720);
});

test('the plot stays at the top edge while the timeline scrolls, and a tap on it highlights a report', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, reportedPath);
  await items(page).nth(25).scrollIntoViewIfNeeded();
  const plot = page.getByRole('group', { name: 'Coverage over time' });
  await expect(plot).toBeInViewport();
  await expect.poll(async () => (await plot.boundingBox())?.height).toBeLessThan(40);
  const dot = plot.getByRole('link').nth(2);
  await expect(page.getByRole('banner')).not.toBeInViewport();
  await dot.click({ position: await besideMiddle(dot) });
  await expect(page).toHaveURL(/#report-3$/);
  await expect(items(page).nth(2)).toBeInViewport();
});

for (const [screen, width, title] of [
  ['on a phone', 375, ''],
  ['on a tablet', 768, 'The Harbour and Valley Observer, Daily'],
  ['whose title is long', 1440, 'The Harbour, Lock and Towpath Observer '.repeat(3)],
] as const) {
  test(`on the way up, the plot stays in reach below a header ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 });
    await open(page, reportedPath);
    await expectPlotBelowHeader(page, title);
  });
}

async function expectPlotBelowHeader(page: Page, title: string): Promise<void> {
  const header = page.getByRole('banner');
  if (title !== '') {
    await header.getByRole('link', { name: 'Lede' }).evaluate((link, text) => {
      link.textContent = text;
    }, title);
  }
  await items(page).nth(25).scrollIntoViewIfNeeded();
  await expect(header).not.toBeInViewport();
  await page.mouse.wheel(0, -60);
  await expect(header).toBeInViewport({ ratio: 1 });
  const plot = page.getByRole('group', { name: 'Coverage over time' });
  const covered = bottomOf(await header.boundingBox());
  await expect.poll(async () => (await plot.boundingBox())?.y).toBeGreaterThanOrEqual(covered);
  await expect(plot).toBeInViewport({ ratio: 1 });
}

test('by keyboard alone, two keys lead to the first report, and one does', async ({ page }) => {
  await open(page, reportedPath);
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  const headline = items(page).first().locator('a[rel~="external"]').first();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(headline).toBeFocused();
  await page.reload();
  await hydrated(page);
  await page.keyboard.press('t');
  await expect(headline).toBeFocused();
});

test('a filter marks the dots of its publisher', async ({ page }) => {
  await open(page, `${reportedPath}?publisher=newsroom2.example`);
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByLabel('Publisher')).toHaveValue('newsroom2.example');
  const dots = page.getByRole('group', { name: 'Coverage over time' }).locator('circle');
  const marked = dots.filter({ visible: true });
  await expect(marked).toHaveCount(35);
  const countFaded = () =>
    dots.evaluateAll(
      (all) => all.filter((dot) => Number(getComputedStyle(dot).opacity) < 1).length,
    );
  await expect.poll(countFaded).toBe(33);
});

test('headlines are compared, and their excerpts opened, by keyboard alone', async ({ page }) => {
  await open(page, reportedPath);
  await page.getByRole('button', { name: 'Compare headlines' }).press('Enter');
  const parts = page.getByRole('link', { name: ownHeadline }).locator('span > span');
  await expect(parts.filter({ hasText: 'Commuters ask' })).toHaveCSS('font-weight', '650');
  const hedge = items(page).and(page.locator('[aria-current]')).getByText('may', { exact: true });
  await expect(hedge).toHaveCSS('text-decoration-style', 'wavy');
  await page.keyboard.press('e');
  await expect(page.getByText('What newsroom 21 says of the tunnel.')).toBeVisible();
  await expectAccessible(page);
});

test('the timeline is seen as it stood, by steps of the arrow keys', async ({ page }) => {
  await open(page, reportedPath);
  await page.getByRole('button', { name: 'As of…' }).press('Enter');
  const before = await items(page).count();
  const dots = page.getByRole('group', { name: 'Coverage over time' }).getByRole('link');
  await expect(dots.and(page.locator('[tabindex="0"]'))).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items(page)).toHaveCount(1);
  await expect(page.getByText('1 of 35 reports')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'All 35 reports' }).press('Enter');
  await expect.poll(() => items(page).count()).toBeGreaterThan(before);
});

test('the timeline is seen as it stood, by dragging across the plot', async ({ page }) => {
  await open(page, reportedPath);
  await page.getByRole('button', { name: 'As of…' }).click();
  const dots = page.getByRole('group', { name: 'Coverage over time' }).getByRole('link');
  const [from, to] = [await middleOf(dots.first()), await middleOf(dots.nth(9))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await expect(page.getByText('1 of 35 reports')).toBeVisible();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect(page.getByText('10 of 35 reports')).toBeVisible();
  await page.mouse.up();
  await expect(items(page)).toHaveCount(10);
});

test('a reader who comes back is told how many reports are new', async ({ page }) => {
  await remember(page, { seen: [[reportedPath.replace('stories/', ''), 29]] });
  await open(page, reportedPath);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reportedHeadline);
  await expect(page.getByText('+6 reports since you were here')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: counts })).toBeVisible();
  await expect(page.getByText('since you were here')).toHaveCount(0);
});

function items(page: Page) {
  return page.getByRole('list', { name: 'Coverage timeline' }).locator('> li');
}

async function middleOf(dot: Locator): Promise<{ x: number; y: number }> {
  const box = await dot.boundingBox();
  if (box === null) throw new Error('The dot is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place on a dot, in CSS pixels from its corner, that isn't quite its middle. */
async function besideMiddle(dot: Locator): Promise<{ x: number; y: number }> {
  // The plot becomes smaller as it sticks, and its dots with it: this waits until they stand still.
  await dot.click({ trial: true });
  const box = await dot.boundingBox();
  if (box === null) throw new Error('The dot is not drawn');
  return { x: box.width / 2 + 1, y: box.height / 2 + 1 };
}

function bottomOf(box: { y: number; height: number } | null): number {
  if (box === null) throw new Error('It is not drawn');
  return box.y + box.height;
}
