import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { storyOfSummary } from '#client/queries/story-query.ts';
import { cite } from '#client/story/article/cite.ts';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import { openPage } from '#tests/support/client/open-page.tsx';
import { shelve } from '#tests/support/dataset/dataset-shelf.ts';
import {
  report,
  storyOf,
  storyText,
  type World,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

const [seen, covered] = ['Ferry stops', 'Bridge reopens'];
const own = 'seen 3 May 2024, 14:05';

/** A report by a publisher of its own, on the day of the story. */
function by(name: string, time: string, dateSeen = false) {
  return report({
    title: `${name} on the bridge`,
    webUrl: `https://${name.toLowerCase()}.example/bridge`,
    publishedDateTime: `2024-05-01T${time}:00Z`,
    dateSeen,
    provider: { name, domain: `${name.toLowerCase()}.example` },
  });
}

let world: World;

beforeAll(async () => {
  world = await writeWorld({
    'ferry.md': storyText({
      title: seen,
      publishedDateTime: '2024-05-03T14:05:00Z',
      dateSeen: true,
    }),
    'bridge.md': storyText({
      title: covered,
      publishedDateTime: '2024-05-01T12:00:00Z',
      related: [
        by('Wire', '13:00', true),
        ...['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, index) => by(name, `1${4 + index}:00`)),
        by('Echo', '23:00', true),
      ],
    }),
  });
});

const open = (path: string) => openPage(path, world.site, shelve(world.dataset).read);

test('a story that was only seen says so on its card, under the day on which it was seen', async () => {
  await open('/');
  const day = await screen.findByRole('region', { name: 'Friday 3 May 2024' });
  const article = within(day).getByRole('article', { name: seen });
  expect(within(article).getByText(own)).toHaveAttribute('datetime', '2024-05-03T14:05:00Z');
});

test('its page says so at its head and on its timeline, and so do its citation and what shows while it loads', async () => {
  const story = storyOf(world, seen);
  await open(`/stories/${story.id}`);
  expect(await screen.findAllByText(own)).toHaveLength(2);
  expect(cite(story, 'UTC', english)).toContain(own);
  const [page] = [...world.dataset.pages.values()];
  const summary = page?.stories.find(({ id }) => id === story.id);
  if (summary === undefined) throw new Error('The story is in no list');
  expect(storyOfSummary(summary)).toEqual({ ...story, coverage: [] });
});

test('so does the list of its publisher, which claims no lag', async () => {
  await open('/publishers/wire.example');
  const article = await screen.findByRole('article', { name: 'Wire on the bridge' });
  expect(within(article).getByText('seen 1 May 2024, 13:00')).toBeVisible();
  expect(article).not.toHaveTextContent(/later|first/);
});

/** The timeline of the story that others covered, each row as it reads. */
function rowsOf(language = english): string[] {
  render(
    <LanguageProvider value={language}>
      <Router ssrPath="/">
        <Coverage entries={timelineOf(storyOf(world, covered), language)} timeZone="UTC" />
      </Router>
    </LanguageProvider>,
  );
  const timeline = screen.getByRole('list', { name: language.timeline });
  return within(timeline)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
}

test('a row of the timeline says when the report was seen, and nothing of how long after the first', () => {
  const [main, wire, alpha, , , delta, echo] = rowsOf();
  expect(main).toContain('first');
  expect(wire).toContain('seen 1 May 2024, 13:00');
  expect(wire).not.toMatch(/\+|first|later/);
  expect(alpha).toMatch(/14:00.*\+2 h/);
  expect(delta).not.toContain('latest');
  expect(echo).toContain('seen 1 May 2024, 23:00');
  expect(echo).not.toMatch(/\+|latest|later/);
});

test.each([
  ['de', 'gesehen 1. Mai 2024, 13:00'],
  ['ar', 'رُصد 1 مايو 2024، 13:00'],
])('a row says so in the language of the site: %s', async (tag, text) => {
  expect(rowsOf(await loadLanguage(tag))[1]).toContain(text);
});

test('the plot has a dot of it, at the nearest report that has a date, and told apart by its name', () => {
  rowsOf();
  const dots = within(screen.getByRole('group', { name: english.plot })).getAllByRole('link');
  const names = dots.map((dot) => dot.getAttribute('aria-label'));
  expect(names[1]).toBe('Wire, seen 1 May 2024, 13:00');
  expect(names[6]).toBe('Echo, seen 1 May 2024, 23:00');
  const places = dots.map((dot) =>
    Number.parseFloat(dot.firstElementChild?.getAttribute('cx') ?? ''),
  );
  expect(places).toHaveLength(7);
  expect(places[6]).toBe(places[5]);
});

test('no plot is drawn of reports of which too few have a date', () => {
  const story = storyOf(world, covered);
  const seenAlone = story.coverage.map((one) => ({ ...one, dateSeen: true as const }));
  render(
    <LanguageProvider value={english}>
      <Router ssrPath="/">
        <Coverage entries={timelineOf({ ...story, coverage: seenAlone }, english)} timeZone="UTC" />
      </Router>
    </LanguageProvider>,
  );
  expect(screen.getByRole('list', { name: english.timeline })).toBeVisible();
  expect(screen.queryByRole('group', { name: english.plot })).toBeNull();
});

test('the table says it, too', async () => {
  rowsOf();
  await userEvent.click(screen.getByText(english.asTable));
  expect(screen.getByRole('cell', { name: 'seen 1 May 2024, 13:00' })).toBeVisible();
});

test('what led to a story that was only seen has no time between the two', async () => {
  const strike = 'Harbour ferry crews strike';
  const words = { excerpt: 'The ferry across the harbour stays at its quay for a day.' };
  const linked = async (dateSeen: boolean) => {
    const made = await writeWorld({
      'strike.md': storyText({
        title: strike,
        ...words,
        publishedDateTime: '2024-02-20T09:00:00Z',
      }),
      'loss.md': storyText({ title: 'Harbour loses its ferry', ...words, dateSeen }),
      'bridge.md': storyText({ title: covered }),
    });
    const { id } = storyOf(made, strike);
    await openPage(`/stories/${id}`, made.site, shelve(made.dataset).read);
    const arc = await screen.findByRole('region', { name: 'Before and after' });
    return within(arc).getAllByRole('listitem')[1];
  };
  expect(await linked(false)).toHaveTextContent(/1 March 2024.*later/);
  cleanup();
  const step = await linked(true);
  expect(step).toHaveTextContent('seen 1 March 2024, 12:00');
  expect(step).not.toHaveTextContent('later');
});
