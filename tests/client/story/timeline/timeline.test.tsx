import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import type { Story } from '#dataset/story.ts';
import {
  type Files,
  report,
  storyOf,
  storyText,
  writeWorld,
} from '#tests/support/worlds/write-world.ts';

/** Each test is an entry of the history of its own, of which nothing is remembered. */
beforeEach(() => history.replaceState(null, '', '/'));

const title = 'Harbour bridge reopens after storm repairs';

async function buildStory(related: ReturnType<typeof report>[]): Promise<Story> {
  const files: Files = {
    '2024-03-05-bridge.md': storyText({
      title,
      publishedDateTime: '2024-03-05T12:00:00Z',
      webUrl: 'https://harbourpost.example/bridge',
      related,
    }),
  };
  return storyOf(await writeWorld(files), title);
}

function show(story: Story) {
  render(
    <LanguageProvider value={english}>
      <Router ssrPath="/">
        <Coverage entries={timelineOf(story, english)} timeZone="UTC" />
      </Router>
    </LanguageProvider>,
  );
  return screen.getByRole('list', { name: 'Coverage timeline' });
}

/** Reports by as many publishers, an hour apart, each with a headline of its own. */
function reports(count: number): ReturnType<typeof report>[] {
  return Array.from({ length: count }, (_, index) =>
    report({
      title: `Report ${index + 1}: ${'abcdefghij'
        .split('')
        .map((letter) => `${letter}${index}`)
        .join(' ')}`,
      publishedDateTime: new Date(Date.UTC(2024, 2, 1, index)).toISOString(),
      provider: { name: `Paper ${index + 1}`, domain: `paper${index + 1}.example` },
    }),
  );
}

describe('The timeline of a story', () => {
  it('puts long gaps into words, and marks the first, the story and the latest', async () => {
    const timeline = show(
      await buildStory([
        report({ title: 'Storm damages the bridge', publishedDateTime: '2024-03-02T12:00:00Z' }),
        report({ title: 'Traffic is back', publishedDateTime: '2024-03-05T15:00:00Z' }),
      ]),
    );
    const [first, main, latest] = within(timeline).getAllByRole('listitem');
    expect(first).toHaveTextContent('first');
    expect(main).toHaveTextContent('three days later');
    expect(main).toHaveTextContent('this story');
    expect(main).toHaveAttribute('aria-current', 'true');
    expect(latest).toHaveTextContent('latest');
    expect(latest).not.toHaveAttribute('aria-current');
  });

  it('groups a report that several publishers carried one after the other', async () => {
    const carried = ['One', 'Two', 'Three'].map((name, index) =>
      report({
        title: 'Storm closes the harbour bridge for days',
        publishedDateTime: `2024-03-01T1${index}:00:00Z`,
        webUrl: `https://${name.toLowerCase()}.example/storm`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      }),
    );
    const timeline = show(await buildStory(carried));
    const summary = screen.getByText('Also carried by two other publishers');
    expect(screen.getByText('Two')).not.toBeVisible();
    await userEvent.click(summary);
    expect(screen.getByText('Two')).toBeVisible();
    expect(within(timeline).getByText('One').closest('li')).toContainElement(summary);
  });

  it('groups a shared report even with others in between, and leaves the latest in its place', async () => {
    const wire = (name: string, hour: number) =>
      report({
        title: 'Storm closes the harbour bridge for days',
        publishedDateTime: new Date(Date.UTC(2024, 2, 6, hour)).toISOString(),
        webUrl: `https://${name.toLowerCase()}.example/storm`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      });
    const between = report({
      title: 'Ferries carry twice as many as before',
      publishedDateTime: '2024-03-06T03:30:00Z',
    });
    const timeline = show(
      await buildStory([
        wire('One', 1),
        wire('Two', 3),
        between,
        wire('Three', 4),
        wire('Four', 9),
      ]),
    );
    expect(screen.getByText('Also carried by two other publishers')).toBeInTheDocument();
    const shown = [...timeline.children].map((item) => item.querySelector('time')?.dateTime);
    expect(shown).toEqual([
      '2024-03-05T12:00:00Z',
      '2024-03-06T01:00:00Z',
      '2024-03-06T03:30:00Z',
      '2024-03-06T09:00:00Z',
    ]);
  });

  it('shows, for a chosen publisher, the gaps between its own reports', async () => {
    const by = (name: string, day: number) =>
      report({
        title: `Report of day ${day} by ${name}`,
        publishedDateTime: `2024-02-${10 + day}T10:00:00Z`,
        webUrl: `https://${name}.example/${day}`,
        provider: { name, domain: `${name}.example` },
      });
    const others = ['b', 'c', 'd', 'e'].flatMap((name) => [by(name, 2), by(name, 4), by(name, 6)]);
    const timeline = show(await buildStory([by('a', 1), ...others, by('a', 8)]));
    expect(timeline).not.toHaveTextContent('seven days later');
    await userEvent.selectOptions(screen.getByLabelText('Publisher'), 'a');
    expect(timeline).toHaveTextContent('seven days later');
  });

  it('says which publisher had the same headline earlier', async () => {
    const repeated = (name: string, day: number) =>
      report({
        title: 'Storm closes the harbour bridge for days',
        publishedDateTime: `2024-03-0${day}T10:00:00Z`,
        webUrl: `https://${name.toLowerCase()}.example/storm`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      });
    const timeline = show(await buildStory([repeated('One', 1), repeated('Two', 7)]));
    const items = within(timeline).getAllByRole('listitem');
    expect(items[2]).toHaveTextContent('nearly the same headline as One');
    expect(items).toHaveLength(3);
  });

  it('opens the collapsed parts of a very long one on demand', async () => {
    const timeline = show(await buildStory(reports(90)));
    const summary = within(timeline).getByText(/^\d+ more reports$/);
    const hidden = Number.parseInt(summary.textContent ?? '', 10);
    const visible = within(timeline)
      .getAllByRole('time')
      .filter((time) => time.closest('details') === null);
    expect(visible.length + hidden).toBe(91);
  });

  it('narrows to one publisher', async () => {
    const timeline = show(await buildStory(reports(12)));
    await userEvent.selectOptions(screen.getByLabelText('Publisher'), 'Paper 7');
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('1 report');
    await userEvent.selectOptions(screen.getByLabelText('Publisher'), 'All 13 publishers');
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(13);
  });

  it('has a plot if there are five articles or more, whose dots the arrow keys reach', async () => {
    show(await buildStory(reports(5)));
    const plot = screen.getByRole('group', { name: 'Coverage over time' });
    const dots = within(plot).getAllByRole('link');
    expect(dots.map((dot) => dot.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    act(() => dots[0]?.focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(dots[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(dots[5]).toHaveFocus();
    expect(dots[5]).toHaveAccessibleName('Harbour Post, Tue 5 Mar, 12:00');
    expect(dots[5]).toHaveAttribute('href', '#report-6');
  });

  it('has a table with the data of its plot', async () => {
    show(await buildStory(reports(5)));
    await userEvent.click(screen.getByText('Show as table'));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('1 March 2024, 02:00 UTCPaper 3');
    expect(rows).toHaveLength(7);
  });

  it('counts reports, publishers and wordings, and leads to its first article', async () => {
    const wire = ['One', 'Two', 'Three'].map((name, index) =>
      report({
        title: 'Storm closes the harbour bridge for days',
        publishedDateTime: `2024-03-01T1${index}:00:00Z`,
        webUrl: `https://${name.toLowerCase()}.example/storm`,
        provider: { name, domain: `${name.toLowerCase()}.example` },
      }),
    );
    const timeline = show(await buildStory(wire));
    const counts = screen.getByRole('link', {
      name: /^4 reports · 4 publishers · 2 wordings: go to the timeline$/,
    });
    await userEvent.click(counts);
    const [headline] = within(timeline).getAllByRole('link', { name: String(wire[0]?.title) });
    expect(headline).toHaveFocus();
  });

  it('opens all excerpts with one button', async () => {
    show(await buildStory([report({ excerpt: 'What it says.' })]));
    expect(screen.queryByText('What it says.')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Excerpts' }));
    expect(screen.getByText('What it says.')).toBeVisible();
  });

  it('shows itself as it stood when the article of a dot came, and then whole again', async () => {
    const timeline = show(await buildStory(reports(5)));
    await userEvent.click(screen.getByRole('button', { name: 'As of…' }));
    expect(screen.getByRole('status')).toHaveTextContent('6 of 6 reports');
    const dots = within(screen.getByRole('group', { name: 'Coverage over time' }));
    expect(dots.getAllByRole('link')[5]).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('status')).toHaveTextContent('As of Fri 1 Mar 2024, 02:00: 3 of 6');
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'All 6 reports' }));
    expect(within(timeline).getAllByRole('listitem')).toHaveLength(6);
  });

  it('has no plot of fewer than five articles, but a strip of dots beside the counts', async () => {
    show(await buildStory(reports(3)));
    expect(screen.queryByRole('group', { name: 'Coverage over time' })).toBeNull();
    const counts = screen.getByRole('link', { name: /^4 reports/ });
    expect(counts.querySelector('circle')).toBeInTheDocument();
    expect(counts.querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  });

  it('has no strip of dots beside a plot', async () => {
    show(await buildStory(reports(4)));
    expect(screen.getByRole('group', { name: 'Coverage over time' })).toBeInTheDocument();
    const counts = screen.getByRole('link', { name: /^5 reports/ });
    expect(counts.querySelector('svg')).toBeNull();
  });
});
