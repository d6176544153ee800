import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { addressOf, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  const providers = [
    { name: 'PC Gamer', domain: 'pcgamer.com' },
    { name: 'PC Gamer on MSN', domain: 'msn.com' },
    { name: 'Jerry on MSN', domain: 'msn.com' },
    { name: 'MSN', domain: 'msn.com' },
    { name: 'The D-Cast', domain: 'youtube.com' },
  ];
  const files = providers.map((provider, index) => {
    return [`${index}.md`, storyText({ title: `Story ${index}`, provider })] as const;
  });
  world = await writeWorld({ 'site.yaml': 'events: cited', ...Object.fromEntries(files) });
  shelf = shelve(world.dataset);
});

const open = (path: string) => openPage(path, world.site, shelf.read);

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const article = (number: number) => screen.findByRole('article', { name: `Story ${number}` });

describe('the page of a platform', () => {
  test('lists who publishes there, and the stories under no name but its own', async () => {
    await open('/publishers/msn.com');
    await heading('MSN');
    expect(screen.getByText('msn.com – 3 publishers')).toBeInTheDocument();
    const region = screen.getByRole('region', { name: 'Publishers on MSN' });
    const rows = within(region).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(['PC Gamer2 stories', 'Jerry1 story']);
    const links = within(region).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/publishers/pcgamer.com',
      '/publishers/msn.com/jerry',
    ]);
    expect(await article(3)).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });

  test('is there though every story on it is somebody else’s', async () => {
    await open('/publishers/youtube.com');
    await heading('YouTube');
    expect(screen.getByRole('link', { name: 'The D-Cast' })).toBeInTheDocument();
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
  });

  test('says that it has no such page, where it has not', async () => {
    await open('/publishers/youtube.com/pages/2');
    expect(await screen.findByText('This list has no page with that number.')).toBeInTheDocument();
  });
});

describe('the page of a publisher on a platform', () => {
  test('has its stories, and says where they are', async () => {
    await open('/publishers/msn.com/jerry');
    await heading('Jerry');
    expect(screen.getByText(/^msn\.com – /)).toBeInTheDocument();
    const row = await article(2);
    expect(row).toHaveTextContent('alone via MSN');
    expect(within(row).getByRole('link', { name: 'Story 2' })).toHaveAttribute(
      'href',
      addressOf('Story 2'),
    );
  });

  test('is not found under a name that nobody has', async () => {
    await open('/publishers/msn.com/nobody');
    await heading('Page not found');
  });
});
