import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { archiveWorld } from '#tests/support/worlds/archive-world.ts';
import type { World } from '#tests/support/worlds/write-world.ts';

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await archiveWorld();
});

beforeEach(() => {
  shelf = shelve(world.dataset);
});

const open = (path: string) => openPage(path, world.site, shelf.read);

async function plotOfDays(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Stories per day' });
}

describe('a year', () => {
  test('has its months and days with their counts', async () => {
    await open('/archive/2021');
    await screen.findByRole('heading', { level: 1, name: '2021' });
    const plot = await plotOfDays();
    expect(within(plot).getAllByRole('listitem').length).toBeGreaterThan(12);
    expect(
      within(plot)
        .getAllByRole('link')
        .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]),
    ).toEqual([
      ['February 2021: 3 stories', '/archive/2021-02'],
      ['8 February 2021: one story', '/archive/2021-02-08'],
      ['15 February 2021: 2 stories', '/archive/2021-02-15'],
      ['March 2021: one story', '/archive/2021-03'],
      ['1 March 2021: one story', '/archive/2021-03-01'],
    ]);
    expect(screen.getByText('4 stories · 6 reports')).toBeInTheDocument();
    expect(document.title).toBe('2021 – The Gazette');
  });

  test('links to the archive and the nearest years that have stories, and one without says so', async () => {
    await open('/archive/2020');
    expect(await screen.findByText('No stories.')).toBeInTheDocument();
    expect(linksIn('Archive')).toEqual([
      ['Archive', '/archive'],
      ['2019', '/archive/2019'],
      ['2021', '/archive/2021'],
    ]);
  });

  test('says why it can’t be shown, and is shown when retried', async () => {
    const mend = shelf.breakOff(/^calendar/, 'unreadable');
    await open('/archive/2021');
    const alert = await screen.findByRole('alert');
    mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await plotOfDays()).toBeInTheDocument();
  });
});

describe('a month', () => {
  test('names its days without repeating the month', async () => {
    await open('/archive/2021-02');
    await screen.findAllByRole('article');
    const days = screen.getAllByRole('heading', { level: 2 });
    expect(days.map((day) => day.textContent)).toEqual(['Monday 15', 'Monday 8']);
  });

  test('has its own stories, and no others', async () => {
    await open('/archive/2021-02');
    expect(await screen.findAllByRole('article')).toHaveLength(3);
    expect(articles()).toEqual(['Tunnel floods', 'Bridge reopens', 'Tram derails']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('February 2021');
    expect(document.title).toBe('February 2021 – The Gazette');
  });

  test('links to the nearest months that have stories, to the archive, and to its days', async () => {
    await open('/archive/2021-02');
    await screen.findAllByRole('article');
    expect(linksIn('Archive')).toEqual([
      ['Archive', '/archive'],
      ['2021', '/archive/2021'],
      ['December 2019', '/archive/2019-12'],
      ['March 2021', '/archive/2021-03'],
    ]);
    expect(linksIn('February 2021')).toEqual([
      ['8 February 2021: one story', '/archive/2021-02-08'],
      ['15 February 2021: 2 stories', '/archive/2021-02-15'],
    ]);
  });

  test('without stories says so, and links to the nearest ones that have some', async () => {
    await open('/archive/2020-07');
    expect(await screen.findByText('No stories.')).toBeInTheDocument();
    expect(linksIn('Archive')).toEqual([
      ['Archive', '/archive'],
      ['2020', '/archive/2020'],
      ['December 2019', '/archive/2019-12'],
      ['February 2021', '/archive/2021-02'],
    ]);
  });

  test('keeps the focus on the link to the next one, and shows that one', async () => {
    await open('/archive/2019-12');
    await screen.findAllByRole('article');
    const ways = screen.getByRole('navigation', { name: 'Archive' });
    const release = shelf.holdBack(/^lists/);
    within(ways).getByRole('link', { name: 'February 2021' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'February 2021' })).toBeVisible();
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('March 2021'));
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    release();
    expect(await screen.findAllByRole('article')).toHaveLength(3);
  });

  test('whose stories fail to load says why, and loads them when retried', async () => {
    const mend = shelf.breakOff(/^lists/, 'unreadable');
    await open('/archive/2021-02');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The stories could not be loaded.');
    mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByRole('article')).toHaveLength(3);
  });
});

describe('a day', () => {
  test('has its stories, and links to its month and to the nearest days that have some', async () => {
    await open('/archive/2021-02-15');
    expect(await screen.findAllByRole('article')).toHaveLength(2);
    expect(articles()).toEqual(['Tunnel floods', 'Bridge reopens']);
    expect(linksIn('Archive')).toEqual([
      ['Archive', '/archive'],
      ['2021', '/archive/2021'],
      ['February', '/archive/2021-02'],
      ['8 February 2021', '/archive/2021-02-08'],
      ['1 March 2021', '/archive/2021-03-01'],
    ]);
  });

  test('has its date told once', async () => {
    await open('/archive/2021-02-15');
    await screen.findAllByRole('article');
    const main = screen.getByRole('main').textContent ?? '';
    expect(main.match(/15 February/g)).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('2 stories');
  });

  test('is marked among the days of its month', async () => {
    await open('/archive/2021-02-15');
    await screen.findAllByRole('article');
    const days = screen.getByRole('navigation', { name: 'February 2021' });
    const marked = days.querySelectorAll('[aria-current]');
    expect([...marked].map((link) => link.getAttribute('href'))).toEqual(['/archive/2021-02-15']);
  });

  test.each(['2021-02-31', '2021-13', '2021-2', '202', '20211', '2021-02-15T00:00', 'pages/2'])(
    'is not found if it is invalid: %s',
    async (text) => {
      await open(`/archive/${text}`);
      expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeInTheDocument();
    },
  );
});

function articles(): (string | null)[] {
  return screen
    .getAllByRole('article')
    .map((article) => within(article).getByRole('heading').textContent);
}

function linksIn(navigation: string): (string | null)[][] {
  return within(screen.getByRole('navigation', { name: navigation }))
    .getAllByRole('link')
    .map((link) => [
      link.getAttribute('aria-label') ?? link.textContent,
      link.getAttribute('href'),
    ]);
}
