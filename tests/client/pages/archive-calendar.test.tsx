import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { archiveWorld } from '#tests/support/worlds/archive-world.ts';
import { type World, writeWorld } from '#tests/support/worlds/write-world.ts';

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

/** The days that the Tab key reaches. */
function tabStops(plot: HTMLElement): (string | null)[] {
  return within(plot)
    .getAllByRole<HTMLAnchorElement>('link')
    .filter(({ tabIndex, dataset }) => tabIndex === 0 && dataset.day !== undefined)
    .map((link) => link.getAttribute('aria-label'));
}

describe('the calendar', () => {
  test('says how many stories there are, and from when', async () => {
    await open('/archive');
    expect(
      await screen.findByText('5 stories on 4 days, from 31 December 2019 to 1 March 2021'),
    ).toBeInTheDocument();
    expect(document.title).toBe('Archive – The Gazette');
  });

  test('has a link for every year, month and day that have stories, and for no other', async () => {
    await open('/archive');
    const links = within(await plotOfDays()).getAllByRole('link');
    const told = links.map((link) => [
      link.getAttribute('aria-label') ?? link.textContent,
      link.getAttribute('href'),
    ]);
    expect(told.sort()).toEqual(
      [
        ['2019', '/archive/2019'],
        ['2021', '/archive/2021'],
        ['1 March 2021: one story', '/archive/2021-03-01'],
        ['15 February 2021: 2 stories', '/archive/2021-02-15'],
        ['31 December 2019: one story', '/archive/2019-12-31'],
        ['8 February 2021: one story', '/archive/2021-02-08'],
        ['December 2019: one story', '/archive/2019-12'],
        ['February 2021: 3 stories', '/archive/2021-02'],
        ['March 2021: one story', '/archive/2021-03'],
      ].sort(),
    );
  });

  test('sums up years without stories in one line', async () => {
    await open('/archive');
    const plot = await plotOfDays();
    expect(plot).toHaveTextContent('2020: no stories');
    expect(within(plot).getAllByRole('heading', { level: 2 })).toHaveLength(2);
  });

  test('has the same counts in a table', async () => {
    await open('/archive');
    await plotOfDays();
    const rows = within(screen.getByRole('table', { hidden: true }))
      .getAllByRole('row', { hidden: true })
      .map((row) => row.textContent);
    expect(rows[1]).toBe('2021–31–––––––––4');
    expect(rows[2]).toBe('2019–––––––––––11');
  });

  test('is a single tab stop, initially at the newest day', async () => {
    await open('/archive');
    expect(tabStops(await plotOfDays())).toEqual(['1 March 2021: one story']);
  });

  test('is navigated with the arrow keys, and the tab stop follows', async () => {
    await open('/archive');
    const plot = await plotOfDays();
    const user = userEvent.setup();
    within(plot).getByRole('link', { name: '1 March 2021: one story' }).focus();
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName('15 February 2021: 2 stories');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('8 February 2021: one story');
    expect(tabStops(plot)).toEqual(['8 February 2021: one story']);
    await user.keyboard('{PageUp}');
    expect(document.activeElement).toHaveAccessibleName('31 December 2019: one story');
  });

  test('moves forward in time with the left arrow in right-to-left languages', async () => {
    await open('/archive');
    const day = within(await plotOfDays()).getByRole('link', { name: /^8 February 2021/ });
    day.style.direction = 'rtl';
    day.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAccessibleName('15 February 2021: 2 stories');
  });

  test('opens the focused day, and returns to it', async () => {
    await open('/archive');
    const plot = await plotOfDays();
    within(plot).getByRole('link', { name: '8 February 2021: one story' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Monday 8 February 2021',
    );
    history.back();
    await waitFor(async () =>
      expect(tabStops(await plotOfDays())).toEqual(['8 February 2021: one story']),
    );
  });

  test('leaves clicks that open a new tab to the browser', async () => {
    await open('/archive');
    const day = within(await plotOfDays()).getByRole('link', { name: /^8 February 2021/ });
    const wasTaken = new Promise<boolean>((resolve) => {
      const look = (event: Event) => {
        resolve(event.defaultPrevented);
        event.preventDefault();
      };
      addEventListener('click', look, { once: true });
    });
    fireEvent.click(day, { ctrlKey: true });
    expect(await wasTaken).toBe(false);
    expect(location.pathname).toBe('/archive');
  });

  test('says that it is loading or why it failed, and loads when retried', async () => {
    const mend = shelf.breakOff(/^calendar/, 'unreadable');
    const arrive = shelf.holdBack(/^calendar/);
    await open('/archive');
    expect(await screen.findByText('Loading page')).toBeInTheDocument();
    arrive();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The server’s response could not be read.');
    mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await plotOfDays()).toBeInTheDocument();
  });

  test('says that there are no stories if the folder is empty', async () => {
    const empty = await writeWorld({});
    await openPage('/archive', empty.site, shelve(empty.dataset).read);
    expect(await screen.findByText('No stories yet.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Stories per day' })).not.toBeInTheDocument();
  });
});

describe('a calendar of reports', () => {
  const reportsPerDay = () => screen.findByRole('region', { name: 'Reports per day' });

  test('counts the reports of every day’s stories, and keeps the choice in the address', async () => {
    await open('/archive');
    await plotOfDays();
    await userEvent.click(screen.getByRole('button', { name: 'Reports' }));
    const plot = await reportsPerDay();
    const told = within(plot).getAllByRole('link', { name: /report/ });
    expect(told.map((link) => link.getAttribute('aria-label'))).toEqual([
      'February 2021: 5 reports',
      '8 February 2021: 3 reports',
      '15 February 2021: 2 reports',
      'March 2021: one report',
      '1 March 2021: one report',
      'December 2019: one report',
      '31 December 2019: one report',
    ]);
    expect(plot).toHaveTextContent('6 reports');
    expect(location.search).toBe('?count=reports');
    await userEvent.click(screen.getByRole('button', { name: 'Stories' }));
    expect(await plotOfDays()).toBeInTheDocument();
    expect(location.search).toBe('');
  });

  test('leads to parts of the archive that count the same', async () => {
    await open('/archive?count=reports');
    const year = within(await reportsPerDay()).getByRole('link', { name: '2021' });
    expect(year).toHaveAttribute('href', '/archive/2021?count=reports');
    await userEvent.click(year);
    await screen.findByRole('heading', { level: 1, name: '2021' });
    await userEvent.click(
      within(await reportsPerDay()).getByRole('link', { name: 'February 2021: 5 reports' }),
    );
    await screen.findByRole('heading', { level: 1, name: 'February 2021' });
    await waitFor(() =>
      expect(linksIn('February 2021')).toEqual([
        ['8 February 2021: 3 reports', '/archive/2021-02-08?count=reports'],
        ['15 February 2021: 2 reports', '/archive/2021-02-15?count=reports'],
      ]),
    );
  });
});

describe('a day that is typed', () => {
  test('is opened', async () => {
    await open('/archive');
    await plotOfDays();
    fireEvent.change(screen.getByLabelText('Go to a day'), { target: { value: '2021-02-08' } });
    await userEvent.click(screen.getByRole('button', { name: 'Go' }));
    await screen.findByRole('heading', { level: 1, name: 'Monday 8 February 2021' });
    expect(location.pathname).toBe('/archive/2021-02-08');
  });
});

function linksIn(navigation: string): (string | null)[][] {
  return within(screen.getByRole('navigation', { name: navigation }))
    .getAllByRole('link')
    .map((link) => [
      link.getAttribute('aria-label') ?? link.textContent,
      link.getAttribute('href'),
    ]);
}
