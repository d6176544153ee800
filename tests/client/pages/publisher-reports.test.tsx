import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import {
  addressOf,
  report,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const harbour = { name: 'Harbour Post', domain: 'harbourpost.example' };

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await writeWorld({
    'site.yaml': 'events: cited',
    '2024-03-01-bridge.md': storyText({
      title: 'Bridge reopens',
      related: [
        report({ title: 'What the bridge cost' }),
        report({ title: 'Bridge again', publishedDateTime: '2024-03-01T16:00:00Z' }),
        report({
          title: 'Bridge closes',
          publishedDateTime: '2023-06-01T12:00:00Z',
          provider: harbour,
        }),
      ],
    }),
    '2024-03-02-ferry.md': storyText({
      title: 'Ferry stops',
      publishedDateTime: '2024-03-02T12:00:00Z',
    }),
  });
  shelf = shelve(world.dataset);
});

const open = async (id: string) => {
  await openPage(`/publishers/${id}`, world.site, shelf.read);
  await screen.findAllByRole('article');
};

const row = (name: string) => screen.getByRole('article', { name });

describe('what a publisher wrote', () => {
  test('is under its own headline, a link to its article, with its time and lag', async () => {
    await open('citydesk.example');
    const own = row('What the bridge cost');
    expect(within(own).getByRole('link', { name: 'What the bridge cost' })).toHaveAttribute(
      'href',
      addressOf('What the bridge cost'),
    );
    expect(own).toHaveTextContent('14:00 two hours later');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Friday 1 March 2024');
  });

  test('has the story of the event beneath, its coverage, and its further reports', async () => {
    await open('citydesk.example');
    const links = within(row('What the bridge cost')).getAllByRole('link');
    expect(links.slice(1).map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Bridge reopens', '/stories/2024-03-01-bridge'],
      ['4 reports · 2 publishers', '/stories/2024-03-01-bridge#timeline'],
      ['1 more report', '/stories/2024-03-01-bridge?publisher=citydesk.example#timeline'],
    ]);
  });

  test('is first, or alone, and the same headline is not told twice', async () => {
    await open('harbourpost.example');
    expect(row('Bridge reopens')).toHaveTextContent('12:00 first');
    const ferry = row('Ferry stops');
    expect(ferry).toHaveTextContent('12:00 alone');
    expect(within(ferry).getByRole('link', { name: 'See the story' })).toHaveAttribute(
      'href',
      '/stories/2024-03-02-ferry',
    );
    expect(within(ferry).getAllByText('Ferry stops')).toHaveLength(1);
  });
});
