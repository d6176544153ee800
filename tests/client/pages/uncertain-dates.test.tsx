import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import { storyOfSummary } from '#client/queries/story-query.ts';
import { cite } from '#client/story/article/cite.ts';
import { openPage } from '#tests/support/client/open-page.tsx';
import { shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { storyOf, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const [unknown, old, usual] = ['Nobody knows when', 'Steam engine shown', 'Bridge reopens'];

let world: World;

beforeAll(async () => {
  const files = { [usual]: '2024-03-01', [old]: '1880-05-01', [unknown]: '1970-01-01' };
  world = await writeWorld(
    Object.fromEntries(
      Object.entries(files).map(([title, publishedDateTime]) => [
        `${title}.md`,
        storyText({ title, publishedDateTime }),
      ]),
    ),
  );
});

const open = (path: string) => openPage(path, world.site, shelve(world.dataset).read);

test('a story whose date is uncertain is the last of the front page, under a heading that says so', async () => {
  await open('/');
  const section = await screen.findByRole('region', { name: 'Date uncertain' });
  const article = within(section).getByRole('article', { name: unknown });
  expect(within(article).getByText('date uncertain')).toBeVisible();
  expect(section).not.toHaveTextContent('1970');
  const days = screen.getAllByRole('region').map((day) => day.querySelector('h2')?.textContent);
  expect(days.filter((day) => day !== undefined)).toEqual([
    'Friday 1 March 2024',
    'Saturday 1 May 1880',
    'Date uncertain',
  ]);
});

test('its page says so in its byline and its timeline, and so do its citation and what shows while it loads', async () => {
  const story = storyOf(world, unknown);
  await open(`/stories/${story.id}`);
  expect(await screen.findAllByText('date uncertain')).toHaveLength(2);
  expect(cite(story, 'UTC', english)).toContain('date uncertain');
  const [page] = [...world.dataset.pages.values()];
  const summary = page?.stories.find(({ id }) => id === story.id);
  if (summary === undefined) throw new Error('The story is in no list');
  expect(storyOfSummary(summary)).toEqual({ ...story, coverage: [] });
});

test('the archive counts it on no day, and finds the others', async () => {
  await open('/archive');
  expect(await screen.findByText(/1 May 1880/)).toBeVisible();
  expect(screen.getByRole('main')).not.toHaveTextContent('1970');
});

test.each([
  ['/archive/1880-05', old],
  ['/archive/2024-03-01', usual],
])('%s has the stories of that time alone', async (path, title) => {
  await open(path);
  const articles = await screen.findAllByRole('article');
  expect(articles.map((article) => article.querySelector('h3')?.textContent)).toEqual([title]);
});

test('the month that its date would be in has nothing', async () => {
  await open('/archive/1970-01');
  expect(await screen.findByText('No stories.')).toBeVisible();
  expect(screen.queryByRole('article')).toBeNull();
});
