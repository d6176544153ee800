import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { report, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const early = '2024-03-01T06:00:00Z';

/** Two publishers of several stories, and 230 of one: more than the manifest has room for. */
async function manyPublishers(): Promise<World> {
  return writeWorld({
    'site.yaml': 'title: The Gazette',
    'bridge.md': storyText({
      title: 'Bridge reopens',
      related: [
        report({ publishedDateTime: early }),
        ...Array.from({ length: 230 }, (_, number) =>
          report({
            title: `Report ${number}`,
            provider: { name: `Gazette Nº ${number}`, domain: `gazette-${number}.example` },
          }),
        ),
      ],
    }),
    'ferry.md': storyText({ title: 'Ferry stops', related: [report({ title: 'No ferry' })] }),
    'lock.md': storyText({ title: 'Lock opens' }),
  });
}

describe('the list of publishers', () => {
  let world: World;
  let shelf: Shelf;

  beforeAll(async () => {
    world = await manyPublishers();
    shelf = shelve(world.dataset);
  });

  const open = async () => {
    await openPage('/publishers', world.site, shelf.read);
    return screen.findByRole('heading', { level: 1, name: 'Publishers' });
  };

  test('has every publisher, even those that don’t fit in the manifest', async () => {
    await open();
    expect(await screen.findByText('232 publishers')).toBeInTheDocument();
    expect(world.dataset.morePublishers).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Gazette Nº 229', hidden: true })).toHaveAttribute(
      'href',
      '/publishers/gazette-229.example',
    );
  });

  test('lists those with several stories first, with how many they were first, later and alone on', async () => {
    await open();
    await screen.findByText('232 publishers');
    const rows = within(screen.getAllByRole('list', { hidden: true })[0] ?? document.body)
      .getAllByRole('listitem', { hidden: true })
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'Harbour Postharbourpost.example3 stories: 1 first, 1 later, 1 alone',
      'City Deskcitydesk.example2 stories: 1 first, 1 later',
    ]);
  });

  test('draws the three one after the other, each as wide as its share, with a key', async () => {
    await open();
    await screen.findByText('232 publishers');
    const row = screen.getByRole('link', { name: 'City Desk' }).closest('li');
    const bars = [...(row?.querySelectorAll('svg rect') ?? [])];
    expect(bars.map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')])).toEqual([
      [null, '50%'],
      ['50%', '50%'],
      ['100%', '0%'],
    ]);
    for (const key of ['reported first', 'reported later', 'reported alone']) {
      expect(screen.getByText(key)).toBeVisible();
    }
  });

  test('filters by name or domain as the reader types, ignoring accents and case', async () => {
    await open();
    const field = await screen.findByRole('textbox', { name: 'Find a publisher' });
    await userEvent.type(field, 'GAZETTE nº 22');
    const found = within(screen.getByRole('main'))
      .getAllByRole('link', { hidden: true })
      .map((link) => link.textContent);
    expect(found).toHaveLength(11);
    expect(found).toContain('Gazette Nº 22');
    expect(screen.getByText('11 found')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, 'citydesk.ex');
    expect(screen.getByText('1 found')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'City Desk' })).toBeInTheDocument();
  });

  test('opens the first match on Enter', async () => {
    await open();
    const field = await screen.findByRole('textbox', { name: 'Find a publisher' });
    await userEvent.clear(field);
    await userEvent.type(field, 'city desk{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'City Desk' })).toBeVisible();
    expect(location.pathname).toBe('/publishers/citydesk.example');
  });

  test('stays on the page if nothing was typed', async () => {
    await open();
    const field = await screen.findByRole('textbox', { name: 'Find a publisher' });
    await userEvent.clear(field);
    await userEvent.type(field, '{Enter}');
    expect(location.pathname).toBe('/publishers');
  });

  test('says that it failed, and why, and loads when retried', async () => {
    const mend = shelf.breakOff(/^publishers/, 'unreadable');
    await openPage('/publishers', world.site, shelf.read);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The publishers could not be loaded.');
    mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('232 publishers')).toBeInTheDocument();
  });
});

test('a few publishers need no search', async () => {
  const world = await writeWorld({ 'bridge.md': storyText({ related: [report()] }) });
  await openPage('/publishers', world.site, shelve(world.dataset).read);
  expect(await screen.findByText('2 publishers')).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('a site without stories has no publishers, and says so', async () => {
  const world = await writeWorld({});
  await openPage('/publishers', world.site, shelve(world.dataset).read);
  expect(await screen.findByText('No stories yet.')).toBeInTheDocument();
});

test('the page of a publisher says how often it was first, later and alone', async () => {
  const related = [report({ publishedDateTime: early })];
  const world = await writeWorld({
    'bridge.md': storyText({ related }),
    'lock.md': storyText({ title: 'Lock opens', publishedDateTime: '2024-05-01T12:00:00Z' }),
  });
  const { read } = shelve(world.dataset);
  await openPage('/publishers/harbourpost.example', world.site, read);
  expect(
    await screen.findByText(/published or covered 2 stories: 1 later, 1 alone$/),
  ).toBeVisible();
});

test.each([
  ['the list of publishers', '/publishers', 'müller-zeitung.de'],
  ['its own page', '/publishers/xn--mller-zeitung-wob.de', /^müller-zeitung\.de – /],
])('an international domain is shown in its letters on %s', async (_, path, shown) => {
  const provider = { name: 'Müller', domain: 'müller-zeitung.de' };
  const world = await writeWorld({
    'a.md': storyText({ title: 'A', provider }),
    'b.md': storyText({ title: 'B', provider }),
  });
  await openPage(path, world.site, shelve(world.dataset).read);
  expect(await screen.findByText(shown)).toBeInTheDocument();
  expect(screen.getByRole('main')).not.toHaveTextContent('xn--');
});
