import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '#tests/support/client/open-page.tsx';
import { type Shelf, shelve } from '#tests/support/dataset/dataset-shelf.ts';
import { report, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const ferry = 'Ferry stops for good';
const lead = 'Harbour loses its ferry';
const bridge = 'Bridge reopens';

let world: World;
let shelf: Shelf;

beforeAll(async () => {
  world = await writeWorld({
    'site.yaml': 'title: The Gazette',
    '2024-03-02-ferry.md': storyText({
      title: ferry,
      publishedDateTime: '2024-03-02T09:00:00Z',
      webUrl: 'https://harbourpost.example/ferry',
      ampWebUrl: 'https://amp.harbourpost.example/ferry',
      heat: 1,
      topics: ['Harbours'],
    }),
    '2024-03-02-lead.md': storyText({
      title: lead,
      publishedDateTime: '2024-03-02T10:00:00Z',
      provider: { name: 'The Quay', domain: 'quay.example' },
      heat: 50,
      topics: ['Harbours'],
      related: [
        report({
          title: ferry,
          webUrl: 'https://harbourpost.example/ferry',
          publishedDateTime: '2024-03-02T09:00:00Z',
        }),
      ],
    }),
    '2024-02-20-strike.md': storyText({
      title: 'Harbour ferry crews strike',
      excerpt: 'The ferry across the harbour stays at its quay for a day.',
      publishedDateTime: '2024-02-20T09:00:00Z',
    }),
    '2024-03-01-bridge.md': storyText({ title: bridge, topics: ['Harbours', 'Cities'] }),
  });
});

beforeEach(() => {
  shelf = shelve(world.dataset);
});

const open = (path: string) => openPage(path, world.site, shelf.read);

describe('the page of a story', () => {
  test('has the headline as its heading and in its title', async () => {
    await open('/stories/2024-03-01-bridge');
    expect(await screen.findByRole('article', { name: bridge })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(bridge);
    expect(document.title).toBe(`${bridge} – The Gazette`);
  });

  test('says so if a story has no coverage', async () => {
    await open('/stories/2024-03-01-bridge');
    expect(await screen.findByText('One report in this edition.')).toBeInTheDocument();
    const timeline = screen.getByRole('list', { name: 'Coverage timeline' });
    const [only, ...others] = within(timeline).getAllByRole('listitem');
    expect(only).toHaveAttribute('aria-current', 'true');
    expect(others).toEqual([]);
  });

  test('links to the story that leads its event', async () => {
    await open('/stories/2024-03-02-ferry');
    const note = await screen.findByText('This story is part of the coverage of', { exact: false });
    expect(within(note).getByRole('link', { name: lead })).toHaveAttribute(
      'href',
      '/stories/2024-03-02-lead',
    );
  });

  test('says how many reports of a large event it shows, and how many there are', async () => {
    const address = 'https://harbourpost.example/ferry';
    const others = Array.from({ length: 150 }, (_, number) =>
      report({
        title: `What the ferry cost, part ${number}`,
        publishedDateTime: new Date(Date.UTC(2024, 2, 2, 10, number)).toISOString(),
      }),
    );
    const keys = { title: ferry, publishedDateTime: '2024-03-02T09:00:00Z', webUrl: address };
    const large = await writeWorld({
      '2024-03-02-ferry.md': storyText({ ...keys, heat: 1 }),
      '2024-03-02-lead.md': storyText({
        title: lead,
        publishedDateTime: '2024-03-02T10:00:00Z',
        heat: 50,
        related: [report(keys), ...others],
      }),
    });
    await openPage('/stories/2024-03-02-ferry', large.site, shelve(large.dataset).read);
    const note = await screen.findByText('This story is part of the coverage of', { exact: false });
    const [, shown = '', of = ''] =
      /(\d+) of its (\d+) reports are shown/.exec(note.textContent ?? '') ?? [];
    expect(of).toBe('152');
    expect(Number(shown)).toBeLessThanOrEqual(100);
    expect(
      screen.getByRole('link', { name: /^152 reports · \d+ publishers?/ }),
    ).toBeInTheDocument();
    expect(screen.getByText(/^152 reports over three hours/)).toBeInTheDocument();
  });

  test('links from its coverage to the stories that are in the edition', async () => {
    await open('/stories/2024-03-02-lead');
    const way = await screen.findByRole('link', { name: /^See its timeline/ });
    expect(way).toHaveAttribute('href', '/stories/2024-03-02-ferry');
    expect(way).toHaveTextContent(ferry);
  });

  test('links to its topics', async () => {
    await open('/stories/2024-03-01-bridge');
    const story = await screen.findByRole('article', { name: bridge });
    expect(within(story).getByRole('link', { name: 'Cities' })).toHaveAttribute(
      'href',
      '/topics/cities',
    );
  });

  test('links to what came after it, with the words that both share', async () => {
    await open('/stories/2024-02-20-strike');
    const arc = await screen.findByRole('region', { name: 'Before and after' });
    const [own, after, ...more] = within(arc).getAllByRole('listitem');
    expect(own).toHaveTextContent(/Harbour ferry crews strike.*this story/);
    expect(more).toEqual([]);
    const step = within(after ?? arc).getByRole('link', { name: lead });
    expect(step).toHaveAttribute('href', '/stories/2024-03-02-lead');
    expect(within(arc).getByText(/^Also on .*ferry/i)).toBeInTheDocument();
  });

  test('says above the headline where it stands among the linked events', async () => {
    await open('/stories/2024-02-20-strike');
    const line = await screen.findByText('First of two linked events', { exact: false });
    expect(line).toHaveTextContent(`First of two linked events · before ${lead}`);
    const { DOCUMENT_POSITION_FOLLOWING } = Node;
    const heading = screen.getByRole('heading', { level: 1 });
    expect(line.compareDocumentPosition(heading) & DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe('a story opened from a list', () => {
  test('shows at once, followed by its coverage', async () => {
    await open('/');
    const arrive = shelf.holdBack(/^stories/);
    await userEvent.click(await screen.findByRole('link', { name: bridge }));
    expect(await screen.findByRole('heading', { level: 1, name: bridge })).toBeInTheDocument();
    expect(screen.getByText('Loading coverage')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Coverage timeline' })).not.toBeInTheDocument();
    arrive();
    await screen.findByRole('list', { name: 'Coverage timeline' });
    expect(screen.queryByText('Loading coverage')).not.toBeInTheDocument();
  });

  test('is prefetched when the reader points at it, and only once', async () => {
    await open('/');
    const headline = await screen.findByRole('link', { name: bridge });
    await userEvent.hover(headline);
    await waitFor(() => expect(shelf.asked).toContain('stories/2024-03-01-bridge.json'));
    await userEvent.click(headline);
    await screen.findByRole('heading', { level: 1, name: bridge });
    await screen.findByRole('list', { name: 'Coverage timeline' });
    const fetches = shelf.asked.filter((path) => path === 'stories/2024-03-01-bridge.json');
    expect(fetches).toHaveLength(1);
  });

  test('gives way to the next one, whichever loads first', async () => {
    await open('/');
    const arrive = shelf.holdBack(/bridge/);
    await userEvent.click(await screen.findByRole('link', { name: bridge }));
    await screen.findByRole('heading', { level: 1, name: bridge });
    await userEvent.click(screen.getByRole('link', { name: 'The Gazette' }));
    await userEvent.click(await screen.findByRole('link', { name: /^See its timeline/ }));
    expect(await screen.findByRole('heading', { level: 1, name: ferry })).toBeInTheDocument();
    arrive();
    await screen.findByText('Two reports over an hour. Harbour Post was first.');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(ferry);
  });
});
