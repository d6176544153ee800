import { expect, type Page } from '@playwright/test';
import { hydrated, test } from '#tests/support/browser/journey.ts';

test('a reader chooses a topic, narrows it by a second, and removes both again', async ({
  page,
}) => {
  await page.goto('./');
  await hydrated(page);
  const promised = await countOf(page, 'Computer Vision');
  await topic(page, 'Computer Vision').click();
  await expect(page).toHaveURL(/\/topics\/computer-vision$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Computer Vision');
  await expect(page.getByRole('article')).toHaveCount(promised);
  await expectChosen(page, ['Computer Vision']);

  const add = topic(page, 'Add AI in Healthcare');
  const narrowed = Number.parseInt((await add.getAttribute('title')) ?? '', 10);
  expect(narrowed).toBeLessThan(promised);
  await add.click();
  await expect(page).toHaveURL(/\/topics\/ai-in-healthcare\+computer-vision$/);
  await expect(page.getByRole('article')).toHaveCount(narrowed);
  await expectChosen(page, ['AI in Healthcare', 'Computer Vision']);

  await topic(page, 'Computer Vision').click();
  await expect(page).toHaveURL(/\/topics\/ai-in-healthcare$/);
  await expectChosen(page, ['AI in Healthcare']);

  await topic(page, 'AI in Healthcare').click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Latest stories');
});

test('a tap on another topic switches to it', async ({ page }) => {
  await page.goto('./');
  const promised = await countOf(page, 'AI in Healthcare');
  await page.goto('topics/computer-vision');
  await hydrated(page);
  await topic(page, 'AI in Healthcare').click();
  await expect(page).toHaveURL(/\/topics\/ai-in-healthcare$/);
  await expectChosen(page, ['AI in Healthcare']);
  await expect(page.getByRole('article')).toHaveCount(promised);
});

test('a topic’s link is named by it and described by its count; a chosen one says that it is removed', async ({
  page,
}) => {
  await page.goto('./');
  const promised = await countOf(page, 'AI in Healthcare');
  await expect(topic(page, 'AI in Healthcare')).toHaveAccessibleDescription(`${promised} stories`);
  await expect(topics(page).getByRole('link', { name: /^Add/ })).toHaveCount(0);
  await page.goto('topics/computer-vision');
  await expect(topic(page, 'Computer Vision')).toHaveAccessibleDescription(
    /stories\. Click to remove this topic$/,
  );
});

test('the chosen topics are in the address, so the page can be shared', async ({ page }) => {
  await page.goto('topics/ai+computer-vision');
  await expectChosen(page, ['AI', 'Computer Vision']);
  const promised = await countOf(page, 'AI');
  await expect(page.getByRole('article')).toHaveCount(promised);
});

test('every story under a topic carries that topic', async ({ page, request }) => {
  await page.goto('topics/ai-in-autos');
  const links = page.getByRole('article').getByRole('heading').getByRole('link');
  await expect(links).toHaveCount(await countOf(page, 'AI in Autos'));
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href'))?.split('/').at(-1);
    const answer = await request.get(`dataset/stories/${id}.json`);
    const { topics }: { topics: { name: string }[] } = await answer.json();
    expect(topics.map(({ name }) => name)).toContain('AI in Autos');
  }
});

test('a topic that would leave no story can’t be added', async ({ page }) => {
  await page.goto('topics/natural-language-processing');
  await hydrated(page);
  await expect(topic(page, 'Natural Language Processing')).toBeVisible();
  await expect(topic(page, 'Add AI', true)).toBeVisible();
  await expect(topic(page, 'Facebook AI')).toHaveCount(0);
  await page.getByText('More topics').click();
  await expect(topic(page, 'Facebook AI')).toBeVisible();
  await expect(topic(page, 'Add Facebook AI')).toHaveCount(0);
});

test('going back undoes a choice', async ({ page }) => {
  await page.goto('topics/computer-vision');
  await hydrated(page);
  const before = await page.getByRole('article').count();
  await topic(page, 'Add AI in Healthcare').click();
  await expectChosen(page, ['AI in Healthcare', 'Computer Vision']);
  await page.goBack();
  await expectChosen(page, ['Computer Vision']);
  await expect(page.getByRole('article')).toHaveCount(before);
});

test.describe('with more topics than fit in a row', () => {
  test.use({ site: 'edge' });

  test('the others are a click away', async ({ page }) => {
    await page.goto('./');
    await hydrated(page);
    await expect(topic(page, 'Topic 60')).toBeHidden();
    await page.getByText('More topics').click();
    await topic(page, 'Topic 60').click();
    await expect(page).toHaveURL(/\/topics\/topic-60$/);
    await expect(page.getByRole('article')).toHaveCount(1);
  });
});

function topics(page: Page) {
  return page.getByRole('navigation', { name: 'Topics' });
}

function topic(page: Page, name: string, exact = true) {
  return topics(page).getByRole('link', { name, exact });
}

/** The number of stories that stands beside a topic. */
async function countOf(page: Page, name: string): Promise<number> {
  const choice = topics(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) });
  const text = await choice.innerText();
  return Number(text.replace(name, '').replace('+', ''));
}

async function expectChosen(page: Page, names: readonly string[]): Promise<void> {
  const chosen = topics(page).locator('[aria-current]');
  // The topics before stay until the next ones are known.
  await expect
    .poll(async () => (await chosen.allInnerTexts()).toSorted())
    .toEqual(names.toSorted());
}
