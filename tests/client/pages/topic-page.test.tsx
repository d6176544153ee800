import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countCombination } from '#client/queries/lists/count-combination.ts';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import { pagesOf, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await writeWorld(Object.fromEntries(largeWorld()));
});

beforeEach(() => {
  shelf = shelve(world.dataset);
});

const open = (path: string) => openPage(path, world.site, shelf.read);

describe('a topic', () => {
  test('is marked as chosen, with the number of its stories', async () => {
    await open('/topics/railways');
    expect(await choices()).toMatchObject({ Railways: { isChosen: true } });
    const { Railways: railways } = await choices();
    expect(screen.getByText(`${railways?.count} stories`)).toBeInTheDocument();
  });

  test('can be narrowed by a second, and each of them can be removed', async () => {
    await open('/topics/railways');
    const way = await screen.findByRole('link', { name: 'Add Water' });
    const before = await choices();
    await userEvent.click(way);
    await waitFor(() => expect(location.pathname).toBe('/topics/railways+water'));
    await waitFor(async () => {
      const { Railways: railways, Water: water } = await choices();
      expect(railways).toMatchObject({ isChosen: true, count: before.Water?.countIfAdded });
      expect(water).toMatchObject({ isChosen: true, count: before.Water?.countIfAdded });
    });
    await waitFor(() =>
      expect(screen.getAllByRole('article')).toHaveLength(before.Water?.countIfAdded ?? 0),
    );
    await userEvent.click(topicLink('Railways'));
    await waitFor(() => expect(location.pathname).toBe('/topics/water'));
    await userEvent.click(topicLink('All'));
    await waitFor(() => expect(location.pathname).toBe('/'));
  });

  test('shows the stories that have it, and no others', async () => {
    await open('/topics/harbours');
    await waitFor(async () => {
      const { Harbours: harbours } = await choices();
      expect(screen.getAllByRole('article')).toHaveLength(harbours?.count ?? -1);
    });
    const listed = listedStories().filter((story) => hasTopic(story, 'harbours'));
    const shown = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(new Set(shown)).toEqual(new Set(listed.map((story) => story.title)));
  });
});

describe('the counts of topics', () => {
  test('match the stories in their lists, alone and combined', () => {
    const { topics } = world.dataset.manifest;
    const stories = listedStories();
    for (const { slug, count } of topics) {
      const combinations = world.dataset.combinations.get(slug);
      if (combinations === undefined) throw new Error(`${slug} has no combinations`);
      expect(stories.filter((story) => hasTopic(story, slug))).toHaveLength(count);
      expect(countCombination(combinations, [slug])).toBe(count);
      for (const other of topics) {
        const both = stories.filter(
          (story) => hasTopic(story, slug) && hasTopic(story, other.slug),
        );
        expect(countCombination(combinations, [slug, other.slug])).toBe(both.length);
      }
    }
  });
});

test('a second topic shows its count before it is chosen, and is not offered if nothing would be left', async () => {
  await open('/topics/harbours');
  await waitFor(async () =>
    expect(Object.values(await choices()).filter(({ isOffered }) => isOffered)).not.toEqual([]),
  );
  const shown = await choices();
  const harbours = listedStories().filter((story) => hasTopic(story, 'harbours'));
  for (const { slug, name } of world.dataset.manifest.topics) {
    const both = harbours.filter((story) => hasTopic(story, slug));
    if (slug === 'harbours') continue;
    expect(shown[name]?.isOffered ?? false).toBe(both.length > 0);
    if (both.length > 0) expect(shown[name]?.countIfAdded).toBe(both.length);
  }
  expect(shown.Cities?.isOffered ?? false).toBe(false);
});

test('a topic with no story in common is behind "More topics", with how many stories it has', async () => {
  await open('/topics/harbours');
  const topics = await screen.findByRole('navigation', { name: 'Topics' });
  expect(within(topics).queryByRole('link', { name: 'Cities' })).not.toBeInTheDocument();
  await userEvent.click(within(topics).getByText('More topics'));
  const cities = await within(topics).findByRole('link', { name: 'Cities' });
  const count = world.dataset.manifest.topics.find(({ slug }) => slug === 'cities')?.count;
  expect(cities).toHaveAttribute('title', `${count} stories`);
  expect(within(topics).queryByRole('link', { name: 'Add Cities' })).not.toBeInTheDocument();
});

test('a combination shows the stories of every page of its shortest list', async () => {
  const { scrollToTheEnd } = await open('/topics/cities+railways+water');
  const expected = listedStories().filter((story) =>
    ['cities', 'railways', 'water'].every((slug) => hasTopic(story, slug)),
  );
  expect(expected.length).toBeGreaterThan(0);
  await waitFor(() => {
    scrollToTheEnd();
    expect(screen.getAllByRole('article')).toHaveLength(expected.length);
  });
  const shown = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
  expect(shown).toEqual(expected.map((story) => story.title));
});

type ListedStory = ReturnType<typeof listedStories>[number];

/** Every story in the lists of topics, in the order of lists, each once. */
function listedStories() {
  const { manifest } = world.dataset;
  const all = manifest.topics.flatMap(({ firstPage }) => pagesOf(world.dataset, firstPage));
  const stories = new Map(all.flatMap((page) => page.stories).map((story) => [story.id, story]));
  const order = [...world.dataset.stories.keys()];
  return [...stories.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function hasTopic(story: ListedStory, slug: string): boolean {
  const listed: readonly string[] = story.listedUnder ?? story.topics.map((topic) => topic.slug);
  return listed.includes(slug);
}

function topicLink(name: string): HTMLElement {
  const topics = screen.getByRole('navigation', { name: 'Topics' });
  return within(topics).getByRole('link', { name });
}

type Choice = { isChosen: boolean; count: number; isOffered: boolean; countIfAdded: number };

/** The topics that are shown, by name. */
async function choices(): Promise<Record<string, Choice>> {
  const topics = await screen.findByRole('navigation', { name: 'Topics' });
  const items = within(topics).getAllByRole('listitem');
  return Object.fromEntries(
    items.map((item) => {
      const [link, add] = within(item).getAllByRole('link');
      const name = link?.textContent ?? '';
      const isChosen = link?.hasAttribute('aria-current') ?? false;
      const count = Number.parseInt(item.textContent?.slice(name.length) ?? '', 10);
      const countIfAdded = Number.parseInt(add?.title ?? '', 10);
      return [name, { isChosen, count, isOffered: add !== undefined, countIfAdded }];
    }),
  );
}
