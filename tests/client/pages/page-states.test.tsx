import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { report, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await writeWorld({
    'site.yaml': 'title: The Gazette',
    '2024-03-02-ferry.md': storyText({
      title: 'Ferry stops for good',
      publishedDateTime: '2024-03-02T09:00:00Z',
      related: [report({ title: 'No more ferry' })],
      topics: ['Cities', 'Harbours'],
    }),
    ...Object.fromEntries(
      Array.from({ length: 59 }, (_, number) => [
        `2024-02-01-bridge-${number}.md`,
        storyText({
          title: `Bridge ${number} reopens`,
          publishedDateTime: '2024-02-01T09:00:00Z',
          topics: ['Cities'],
        }),
      ]),
    ),
  });
});

beforeEach(() => {
  shelf = shelve(world.dataset);
  document.title = 'Another site';
});

const open = (path: string) => openPage(path, world.site, shelf.read);

/** Every page, and what it can't do without. */
const needs = [
  ['the front page', '/', /^manifest/],
  ['the front page', '/', /^lists/],
  ['an older page of the river', '/pages/1', /^manifest/],
  ['an older page of the river', '/pages/1', /^lists/],
  ['a topic', '/topics/cities', /^manifest/],
  ['a topic', '/topics/cities', /^lists/],
  ['a combination of topics', '/topics/cities+harbours', /^manifest/],
  ['a combination of topics', '/topics/cities+harbours', /^lists/],
  ['a publisher', '/publishers/harbourpost.example', /^manifest/],
  ['a publisher', '/publishers/harbourpost.example', /^lists/],
  ['a story', '/stories/2024-03-02-ferry', /^stories/],
] as const;

describe.each(needs)('%s at %s, which needs %s', (_name, path, files) => {
  test('says that it is loading until its data arrives', async () => {
    const arrive = shelf.holdBack(files);
    await open(path);
    await screen.findByText(/^Loading /);
    expectWholePage();
    arrive();
    await expectStories();
    await waitFor(() => expect(screen.queryByText(/^Loading /)).not.toBeInTheDocument());
    expectWholePage();
  });

  test('says that it failed, and why, and loads when retried', async () => {
    const mend = shelf.breakOff(files, 'unreadable');
    await open(path);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/could not be loaded/);
    expect(alert).toHaveTextContent('The server’s response could not be read.');
    expectWholePage();
    mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await expectStories();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a page that failed to load says why in plain words', () => {
  test.each([
    ['unreachable', 'The site could not be reached. Check your connection.'],
    ['server', 'The server returned an error.'],
    ['unreadable', 'The server’s response could not be read.'],
  ] as const)('%s', async (reason, words) => {
    shelf.breakOff(/^manifest/, reason);
    await open('/');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });
});

test('a temporary failure is never shown', async () => {
  const mend = shelf.breakOff(/^manifest/, 'unreachable');
  await open('/');
  await waitFor(() => expect(shelf.asked).toContain('manifest.json'));
  mend();
  await expectStories();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

describe('a site with an unknown dataset format', () => {
  test.each(['/', '/topics/cities', '/publishers/harbourpost.example'])(
    'asks the reader to reload the page at %s',
    async (path) => {
      const { manifest } = world.dataset;
      shelf.replace('manifest.json', { ...manifest, format: manifest.format + 1 });
      await open(path);
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'The site has been updated. Reload the page.',
      );
    },
  );
});

describe('an address that does not exist', () => {
  test.each([
    ['an unknown path', '/nowhere', 'There is nothing at this address.'],
    ['a missing story', '/stories/2024-03-02-no-such', 'This story is not in this edition.'],
    ['a missing topic', '/topics/gardening', 'This topic is not in this edition.'],
    ['one missing topic of two', '/topics/cities+gardening', 'This topic is not in this edition.'],
    [
      'a missing publisher',
      '/publishers/nobody.example',
      'This edition has nothing from nobody.example.',
    ],
    ['an undecodable path', '/stories/%E0%A4%A', 'There is nothing at this address.'],
    ['a property of every object', '/stories/__proto__', 'There is nothing at this address.'],
    ['a topic of every object', '/topics/constructor', 'This topic is not in this edition.'],
  ])('says so: %s at %s', async (_what, path, words) => {
    await open(path);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
    expect(document.title).toBe('Page not found – The Gazette');
    expect(screen.getByRole('link', { name: 'Go to the latest stories' })).toHaveAttribute(
      'href',
      '/',
    );
    expectWholePage();
  });
});

describe('a page number beyond the end of a list', () => {
  test.each(['/pages/9', '/topics/cities/pages/9', '/publishers/harbourpost.example/pages/9'])(
    'says so at %s',
    async (path) => {
      await open(path);
      expect(
        await screen.findByText('This list has no page with that number.'),
      ).toBeInTheDocument();
      expectWholePage();
    },
  );
});

test('a site without stories says that there are none yet', async () => {
  const empty = await writeWorld({ 'site.yaml': 'title: The Gazette' });
  await openPage('/', empty.site, shelve(empty.dataset).read);
  expect(await screen.findByText('No stories yet.')).toBeInTheDocument();
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
  expectWholePage();
});

test('topics that no story has in common say so, and can be removed', async () => {
  const apart = await writeWorld({
    '2024-03-01-bridge.md': storyText({ title: 'Bridge reopens', topics: ['Cities'] }),
    '2024-03-01-ferry.md': storyText({ title: 'Ferry stops', topics: ['Harbours'] }),
  });
  await openPage('/topics/cities+harbours', apart.site, shelve(apart.dataset).read);
  expect(await screen.findByText('No story has all of these topics.')).toBeInTheDocument();
  const topics = screen.getByRole('navigation', { name: 'Topics' });
  expect(within(topics).getByRole('link', { name: 'Cities' })).toHaveAttribute(
    'href',
    '/topics/harbours',
  );
});

/** What every page has in every state. */
function expectWholePage(): void {
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getAllByRole('main')).toHaveLength(1);
  expect(document.title).toMatch(/The Gazette$/);
}

async function expectStories(): Promise<void> {
  expect((await screen.findAllByRole('article')).length).toBeGreaterThan(0);
}
