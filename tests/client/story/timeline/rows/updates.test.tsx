import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import {
  type Files,
  report,
  storyOf,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

beforeEach(() => history.replaceState(null, '', '/'));

const title = 'Harbour bridge reopens after storm repairs';

/** What a publisher says at an hour of the day before the story. */
function by(publisher: string, hour: number, says: string) {
  return report({
    title: says,
    excerpt: `${publisher} has more on this.`,
    publishedDateTime: new Date(Date.UTC(2024, 2, 4, hour)).toISOString(),
    webUrl: `https://${publisher}.example/${hour}`,
    provider: { name: publisher, domain: `${publisher}.example` },
  });
}

async function show(related: ReturnType<typeof report>[], others: Files = {}) {
  const main = { title, publishedDateTime: '2024-03-05T12:00:00Z', related };
  const world = await writeWorld({
    'bridge.md': storyText({ ...main, webUrl: 'https://harbourpost.example/bridge' }),
    ...others,
  });
  const story = storyOf(world, title);
  render(
    <LanguageProvider value={english}>
      <Router ssrPath="/">
        <Coverage entries={timelineOf(story, english)} timeZone="UTC" />
      </Router>
    </LanguageProvider>,
  );
  return screen.getByRole('list', { name: 'Coverage timeline' });
}

const [storm, ferries] = [
  by('gazette', 1, 'Storm closes the old crossing'),
  by('courier', 2, 'Ferries carry twice as many'),
];
const later = [
  by('gazette', 3, 'Engineers look at cracks in a pier'),
  by('gazette', 4, 'Mayor promises money for repairs'),
  by('gazette', 5, 'Welders work through the night'),
];

describe('The further articles of one publisher', () => {
  it('are its updates, below its first article', async () => {
    const timeline = await show([storm, ferries, ...later.slice(0, 2)]);
    expect(timeline.children).toHaveLength(3);
    const updates = within(timeline).getByRole('list', { name: 'two updates' });
    expect(
      within(updates)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([later[0]?.title, later[1]?.title]);
    expect(timeline.firstElementChild).toContainElement(updates);
    expect(updates).not.toHaveTextContent('gazette');
  });

  it('are folded where there are many, and open on demand', async () => {
    const timeline = await show([storm, ferries, ...later]);
    const last = within(timeline).getByText(String(later[2]?.title));
    expect(last).not.toBeVisible();
    await userEvent.click(within(timeline).getByText('three updates'));
    expect(last).toBeVisible();
  });

  it('are reports all the same', async () => {
    await show([storm, ferries, ...later]);
    expect(screen.getByRole('link', { name: /^6 reports · 3 publishers/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Excerpts' }));
    expect(screen.getAllByText('gazette has more on this.')).toHaveLength(4);
  });

  it('have a row each in the timeline of their publisher alone', async () => {
    const others = Array.from({ length: 9 }, (_, at) =>
      by(`paper${at}`, 8 + at, `${'abcdefghi'[at]}1 ${'abcdefghi'[at]}2 of paper ${at}`),
    );
    const timeline = await show([storm, ferries, ...later, ...others]);
    await userEvent.selectOptions(screen.getByLabelText('Publisher'), 'gazette');
    expect(timeline.children).toHaveLength(4);
  });

  it('keep their places where they are the story itself or the latest report', async () => {
    const other = { name: 'Harbour Post', domain: 'harbourpost.example' };
    const before = { ...by('post', 6, 'Bridge to open soon, says the city'), provider: other };
    const timeline = await show([
      before,
      ferries,
      report({
        ...before,
        title: 'Cyclists first',
        webUrl: 'https://harbourpost.example/c',
        publishedDateTime: '2024-03-05T15:00:00Z',
      }),
    ]);
    const rows = within(timeline)
      .getAllByRole('listitem')
      .map((row) => within(row).getAllByRole('link').at(-1)?.textContent);
    expect(rows).toEqual([ferries.title, before.title, title, 'Cyclists first']);
  });

  it('keep their places where they have timelines of their own', async () => {
    const [own = storm] = later;
    const timeline = await show([storm, ferries, own], { 'own.md': storyText(own) });
    expect(timeline.children).toHaveLength(4);
  });

  it('keep their places where they came by a platform', async () => {
    const [own = storm] = later;
    const provider = { name: 'gazette on MSN', domain: 'msn.com' };
    const timeline = await show([
      storm,
      ferries,
      { ...own, webUrl: 'https://msn.com/a', provider },
    ]);
    expect(timeline.children).toHaveLength(4);
    expect(timeline).toHaveTextContent('gazette via MSN');
  });
});
