import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { largeWorld } from '#tests/support/worlds/large-world.ts';
import {
  frontTitles,
  report,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const ferry = 'Ferry stops for good';
const bridge = 'Bridge reopens';

let world: World;
let large: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await writeWorld({
    '2024-03-02-ferry.md': storyText({
      title: ferry,
      excerpt: 'The last boat left at nine.',
      publishedDateTime: '2024-03-02T09:00:00Z',
      webUrl: 'https://harbourpost.example/ferry?a=1&b=%20',
      topics: ['Harbours', 'Cities'],
      quality: 50,
      related: [
        report({ title: 'No more ferry', publishedDateTime: '2024-02-28T09:00:00Z' }),
        report({
          title: 'What replaces the ferry',
          publishedDateTime: '2024-03-02T11:00:00Z',
          provider: { name: 'The Quay', domain: 'quay.example' },
        }),
      ],
    }),
    '2024-03-02-market.md': storyText({
      title: 'Market moves',
      publishedDateTime: '2024-03-02T08:00:00Z',
      quality: 10,
    }),
    '2024-03-01-bridge.md': storyText({
      title: bridge,
      topics: ['Cities'],
      related: [
        report({ title: 'First cars', publishedDateTime: '2024-03-02T12:00:00Z' }),
        report({
          title: 'Bridge, at last',
          publishedDateTime: '2024-03-03T12:00:00Z',
          provider: { name: 'The Quay', domain: 'quay.example' },
        }),
      ],
    }),
  });
  large = await writeWorld(Object.fromEntries(largeWorld()));
});

beforeEach(() => {
  shelf = shelve(world.dataset);
});

const open = () => openPage('/', world.site, shelf.read);

describe('the front page', () => {
  test('groups its stories by day, the newest first', async () => {
    await open();
    await screen.findByRole('article', { name: bridge });
    const days = screen.getAllByRole('region', { name: /2024$/ });
    expect(days.map((day) => headlinesIn(day))).toEqual([[ferry, 'Market moves'], [bridge]]);
    expect(within(days[0] ?? document.body).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Saturday 2 March 2024',
    );
  });

  test('leads with the newest story and its timeline', async () => {
    await open();
    const lead = await screen.findByRole('article', { name: ferry });
    const timeline = await within(lead).findByRole('list', { name: 'Coverage timeline' });
    const headlines = within(timeline)
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('link', { name: /ferry/i }).textContent);
    expect(headlines).toEqual(['No more ferry', ferry, 'What replaces the ferry']);
    expect(screen.getAllByRole('list', { name: 'Coverage timeline' })).toHaveLength(1);
  });

  test('shows its stories while the lead’s timeline is loading', async () => {
    const arrive = shelf.holdBack(/^stories/);
    await open();
    const lead = await screen.findByRole('article', { name: ferry });
    expect(screen.getByRole('article', { name: bridge })).toBeInTheDocument();
    expect(within(lead).getByText('Loading coverage')).toBeInTheDocument();
    arrive();
    await within(lead).findByRole('list', { name: 'Coverage timeline' });
  });

  test('says that the lead’s timeline failed to load, and loads it when retried', async () => {
    const mend = shelf.breakOff(/^stories/, 'unreachable');
    await open();
    const lead = await screen.findByRole('article', { name: ferry });
    const alert = await within(lead).findByRole('alert');
    expect(alert).toHaveTextContent('The coverage could not be loaded.');
    expect(within(lead).queryByText('Loading coverage')).not.toBeInTheDocument();
    expect(screen.getByRole('article', { name: bridge })).toBeInTheDocument();
    mend();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await within(lead).findByRole('list', { name: 'Coverage timeline' });
  });

  test('fetches no more than it shows', async () => {
    await open();
    await screen.findByRole('list', { name: 'Coverage timeline' });
    expect(new Set(shelf.asked)).toEqual(
      new Set([
        'manifest.json',
        `lists/${world.dataset.manifest.firstPage}.json`,
        'stories/2024-03-02-ferry.json',
      ]),
    );
    expect(shelf.asked).toHaveLength(3);
  });

  test('offers every topic, with its number of stories', async () => {
    await open();
    const topics = await screen.findByRole('navigation', { name: 'Topics' });
    const choices = within(topics)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(choices).toEqual(['All', 'Cities2', 'Harbours1']);
    expect(within(topics).getByRole('link', { name: 'All' })).toHaveAttribute('aria-current');
    expect(within(topics).getByRole('link', { name: 'Harbours' })).not.toHaveAttribute(
      'aria-current',
    );
  });
});

describe('a story on the front page', () => {
  test('links to its own page, its publisher and its article, at its exact URL', async () => {
    await open();
    const card = await screen.findByRole('article', { name: ferry });
    const headline = within(card).getByRole('heading', { name: ferry });
    expect(within(headline).getByRole('link')).toHaveAttribute('href', '/stories/2024-03-02-ferry');
    expect(within(card).getAllByRole('link', { name: 'Harbour Post' })[0]).toHaveAttribute(
      'href',
      '/publishers/harbourpost.example',
    );
    const link = within(card).getByRole('link', { name: /^Read at Harbour Post/ });
    expect(link).toHaveAttribute('href', 'https://harbourpost.example/ferry?a=1&b=%20');
    expect(link.getAttribute('rel')?.split(' ')).toContain('noopener');
    expect(link).toHaveAttribute('referrerpolicy');
    expect(within(card).getByText('The last boat left at nine.')).toBeInTheDocument();
    expect(within(card).getAllByRole('time')[0]).toHaveAttribute(
      'datetime',
      '2024-03-02T09:00:00Z',
    );
  });

  test('says in one line who else covered it, and for how long', async () => {
    await open();
    const card = await screen.findByRole('article', { name: bridge });
    expect(within(card).getByRole('link', { name: '3 reports · 3 publishers' })).toHaveAttribute(
      'title',
      '3 reports · 3 publishers, over two days',
    );
    expect(screen.getByRole('article', { name: 'Market moves' })).not.toHaveTextContent('others');
  });
});

describe('a river of several pages', () => {
  beforeEach(() => {
    shelf = shelve(large.dataset);
  });

  test('loads more near its end, down to the oldest story, in order', async () => {
    const { scrollToTheEnd } = await openPage('/', large.site, shelf.read);
    const all = frontTitles(large);
    await waitFor(() => expect(shownTitles()).not.toEqual([]));
    expect(shownTitles().length).toBeLessThan(all.length);
    await waitFor(() => {
      scrollToTheEnd();
      expect(shownTitles()).toHaveLength(all.length);
    });
    expect(shownTitles()).toEqual(all);
    expect(screen.queryByText('Older stories')).not.toBeInTheDocument();
  });

  test('waits until the reader scrolls near', async () => {
    await openPage('/', large.site, shelf.read);
    const older = await findOlderStories();
    expect(older).toHaveAttribute('href', '/pages/6');
    expect(shelf.asked.filter((path) => path.startsWith('lists/'))).toHaveLength(1);
  });

  test.each([
    ['a plain click', {}, true],
    ['one that asks for a new tab', { ctrlKey: true }, false],
    ['one that asks for a new window', { shiftKey: true }, false],
  ])('%s on the way to older stories, %o, loads them in place: %s', async (_, keys, isTaken) => {
    await openPage('/', large.site, shelf.read);
    const older = await findOlderStories();
    const before = shownTitles().length;
    // jsdom can't open the page behind a link that nobody took.
    const stay = (event: Event) => event.preventDefault();
    addEventListener('click', stay, { once: true });
    fireEvent.click(older, keys);
    if (isTaken) await waitFor(() => expect(shownTitles().length).toBeGreaterThan(before));
    else expect(shelf.asked.filter((path) => path.startsWith('lists/'))).toHaveLength(1);
  });

  test('says that older stories failed to load, and continues where it was', async () => {
    const { scrollToTheEnd } = await openPage('/', large.site, shelf.read);
    await findOlderStories();
    const before = shownTitles();
    const mend = shelf.breakOff(/^lists/, 'unreadable');
    scrollToTheEnd();
    await screen.findByText('Older stories could not be loaded.', { exact: false });
    expect(screen.getByRole('alert')).toHaveTextContent('Older stories could not be loaded.');
    expect(shownTitles()).toEqual(before);
    mend();
    await userEvent.click(screen.getByRole('link', { name: 'Try again' }));
    await waitFor(() => expect(shownTitles().length).toBeGreaterThan(before.length));
    expect(shownTitles().slice(0, before.length)).toEqual(before);
  });
});

function headlinesIn(element: HTMLElement): (string | null)[] {
  return within(element)
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);
}

/** By its text at first: to work out the roles and names of a page this long takes seconds. */
async function findOlderStories(): Promise<HTMLElement> {
  const { parentElement: around } = await screen.findByText('Older stories');
  return within(around ?? document.body).getByRole('link', { name: 'Older stories' });
}

/** By tag, since to work out the roles of a page this long takes seconds each time. */
function shownTitles(): string[] {
  return [...document.querySelectorAll('h3')].map((heading) => heading.textContent);
}
