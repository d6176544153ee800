import { expect, type Page } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';
import { seedCoverage, seedHeadline, seedPath } from '#tests/support/worlds/seed-coverage.ts';

const curbHeadline =
  'Why some cities, states and lawmakers want to curb facial recognition technology';
const studyHeadline = 'Many facial-recognition systems are biased, says U.S. study';
const ledHeadline =
  'Federal study confirms racial bias of many facial-recognition systems, casts doubt on their expanding use';

test('a headline opens the story with its whole timeline', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: seedHeadline, exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/${seedPath}$`));
  await expect(page).toHaveTitle(`${seedHeadline} – Lede`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(seedHeadline);
  await expect(page.getByRole('article', { name: seedHeadline, exact: true })).toBeVisible();
  const reports = page.getByRole('list', { name: 'Coverage timeline' }).getByRole('listitem');
  await expect(reports).toHaveCount(seedCoverage.length);
});

test('the timeline of a story shows its coverage exactly as written', async ({ page }) => {
  await page.goto(seedPath);
  const reports = page.getByRole('list', { name: 'Coverage timeline' }).getByRole('listitem');
  await expect(reports).toHaveCount(seedCoverage.length);
  for (const [index, { publisher, headline, time, webUrl }] of seedCoverage.entries()) {
    const report = reports.nth(index);
    await expect(report.getByRole('link', { name: publisher, exact: true })).toBeVisible();
    const link = report.getByRole('link', { name: headline, exact: true });
    await expect(link).toHaveAttribute('href', webUrl);
    await expect(report.locator('time')).toHaveAttribute('datetime', time);
    if (headline === seedHeadline) await expect(report).toHaveAttribute('aria-current', 'true');
    else await expect(report).not.toHaveAttribute('aria-current');
  }
});

test('the timeline puts long gaps into words, and says who was first', async ({ page }) => {
  await page.goto(seedPath);
  const article = page.getByRole('article');
  await expect(article).toContainText('three days later');
  await expect(article).toContainText('The Guardian was first');
});

test('a reader follows the coverage to another story and returns to the same position', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 400 });
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: studyHeadline, exact: true }).click();
  const way = ownTimeline(page, ledHeadline);
  await way.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);

  await way.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ledHeadline);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('listitem').and(page.locator('[aria-current]'))).toContainText(
    ledHeadline,
  );

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(studyHeadline);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('a story folded under another says so, and links to it', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: studyHeadline, exact: true }).click();
  await ownTimeline(page, ledHeadline).click();
  const note = page.getByText('This story is part of the coverage of');
  await note.getByRole('link', { name: studyHeadline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(studyHeadline);
});

test('a story tells what came before it, and why that is there', async ({ page }) => {
  await page.goto('./');
  await hydrated(page);
  await page.getByRole('link', { name: studyHeadline, exact: true }).click();
  const arc = page.getByRole('region', { name: 'Before and after' });
  const own = arc.getByRole('listitem').filter({ hasText: 'this story' });
  await expect(own).toContainText(studyHeadline);
  await expect(arc.getByText('Also on facial recognition').first()).toBeVisible();
  await arc.getByRole('link', { name: curbHeadline }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(curbHeadline);
  await expect(own).toContainText(curbHeadline);
  await expect(arc.getByRole('link', { name: studyHeadline })).toBeVisible();
});

test('a story says how its reports were grouped', async ({ page }) => {
  await page.goto(seedPath);
  const rule = page.getByText('Reports within a week of each other share a timeline');
  await expect(rule).toBeHidden();
  await page.getByText('How stories are grouped').click();
  await expect(rule).toBeVisible();
});

test('a publisher’s name links to what that publisher covered', async ({ page }) => {
  await page.goto(seedPath);
  await hydrated(page);
  const timeline = page.getByRole('list', { name: 'Coverage timeline' });
  await timeline.getByRole('link', { name: 'The Guardian', exact: true }).click();
  await expect(page).toHaveURL(/\/publishers\/theguardian\.com$/);
  await expect(page).toHaveTitle('The Guardian – Lede');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Guardian');
  const row = page.getByRole('article', { name: 'Minneapolis poised to ban facial recognition' });
  await expect(row.getByRole('link', { name: seedHeadline, exact: true })).toBeVisible();
});

test('a publisher’s page counts as many stories as it shows', async ({ page }) => {
  await page.goto('publishers/venturebeat.com');
  await expect(page.getByText('published or covered 2 stories')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
});

function ownTimeline(page: Page, headline: string) {
  return page.getByRole('link', { name: 'See its timeline' }).filter({ hasText: headline });
}
