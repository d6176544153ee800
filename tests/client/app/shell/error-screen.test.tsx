import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const bridge = 'Bridge reopens';

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await writeWorld({
    '2024-03-01-bridge.md': storyText({ title: bridge, topics: ['Cities'] }),
    '2024-02-28-ferry.md': storyText({
      title: 'Ferry stops',
      publishedDateTime: '2024-02-28T09:00:00Z',
    }),
  });
});

beforeEach(() => {
  // React tells the console of every error that a page could not be drawn for.
  vi.spyOn(console, 'error').mockReturnValue();
  shelf = shelve(world.dataset);
  shelf.replace('stories/2024-02-28-ferry.json', { id: '2024-02-28-ferry', title: null });
});

test('a page that can’t be displayed says so, and the rest of the site still works', async () => {
  await openPage('/stories/2024-02-28-ferry', world.site, shelf.read);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This page could not be displayed.Its data may be damaged.',
  );
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Lede' })).toBeInTheDocument();
});

test('a reader can leave a page that can’t be displayed', async () => {
  await openPage('/stories/2024-02-28-ferry', world.site, shelf.read);
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('link', { name: 'Lede' }));
  expect(await screen.findByRole('article', { name: bridge })).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a page that can’t be displayed appears once its data is valid again', async () => {
  await openPage('/stories/2024-02-28-ferry', world.site, shelf.read);
  await screen.findByRole('alert');
  shelf.replace(
    'stories/2024-02-28-ferry.json',
    [...world.dataset.stories.values()].find(({ title }) => title === 'Ferry stops'),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article', { name: 'Ferry stops' })).toBeInTheDocument();
});
