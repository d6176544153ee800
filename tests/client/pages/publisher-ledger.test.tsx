import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { report, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

/** Six events: City Desk is first on all, the Harbour Post three hours later on five. */
async function sixEvents(): Promise<World> {
  const files = Array.from({ length: 6 }, (_, number) => {
    const day = `2024-03-0${number + 1}`;
    const first = report({
      title: `Desk on matter ${number}`,
      publishedDateTime: `${day}T09:00:00Z`,
    });
    const third = report({
      title: `Wire on matter ${number}`,
      publishedDateTime: `${day}T10:00:00Z`,
      provider: { name: 'Wire', domain: 'wire.example' },
    });
    const provider = number < 5 ? {} : { provider: { name: 'Wire', domain: 'wire.example' } };
    const keys = { title: `Matter ${number}`, publishedDateTime: `${day}T12:00:00Z`, ...provider };
    const related = number < 2 ? [first, third] : [first];
    return [`${number}.md`, storyText({ ...keys, related })] as const;
  });
  return writeWorld({ 'site.yaml': 'events: cited', ...Object.fromEntries(files) });
}

describe('the track record of a publisher', () => {
  let world: World;
  let shelf: Shelf;

  beforeAll(async () => {
    world = await sixEvents();
    shelf = shelve(world.dataset);
  });

  const open = async (id: string, name: string) => {
    await openPage(`/publishers/${id}`, world.site, shelf.read);
    await screen.findByRole('heading', { level: 1, name });
  };

  const facts = () =>
    screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);

  test('says how often it was first, how long after the first it is, and after whom', async () => {
    await open('harbourpost.example', 'Harbour Post');
    expect(screen.getByRole('region', { name: 'Track record' })).toBeVisible();
    expect(facts()).toEqual([
      ['First to report', '0 of 5 events that others reported too'],
      ['When later', 'three hours after the first, the median of 5 events'],
      ['Most often follows', 'City Desk 5 of 5'],
    ]);
  });

  test('says in words what its plots draw', async () => {
    await open('harbourpost.example', 'Harbour Post');
    const record = screen.getByRole('region', { name: 'Track record' });
    expect(record).toHaveTextContent('reported first 0 reported later 5 reported alone 0');
    const lags = within(record).getByRole('list', { name: 'How long after the first report' });
    const words = within(lags).getAllByText(/: /);
    expect(words.map((one) => one.textContent)).toEqual([
      'within ten minutes: 0 events',
      'within 30 minutes: 0 events',
      'within an hour: 0 events',
      'within three hours: 5 events',
      'within eight hours: 0 events',
      'within 24 hours: 0 events',
      'within three days: 0 events',
      'after more than three days: 0 events',
    ]);
  });

  test('says who reports after it, with links to them', async () => {
    await open('citydesk.example', 'City Desk');
    expect(facts()).toEqual([
      ['First to report', '6 of 6 events that others reported too'],
      ['Most often followed by', 'Harbour Post 5 of 6Wire 3 of 6'],
    ]);
    const record = within(screen.getByRole('region', { name: 'Track record' }));
    await userEvent.click(record.getByRole('link', { name: 'Harbour Post' }));
    await screen.findByRole('heading', { level: 1, name: 'Harbour Post' });
    expect(location.pathname).toBe('/publishers/harbourpost.example');
  });

  test('is not there where it would rest on fewer than five events', async () => {
    await open('wire.example', 'Wire');
    expect(await screen.findAllByRole('article')).not.toHaveLength(0);
    expect(screen.queryByText('Track record')).not.toBeInTheDocument();
  });
});
