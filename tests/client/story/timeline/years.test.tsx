import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { type Language, LanguageProvider } from '#client/language/language.ts';
import { loadLanguage } from '#client/language/load-language.ts';
import { ShortTimeline } from '#client/story/card/short-timeline.tsx';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import type { Story } from '#dataset/story.ts';
import { report, storyOf, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

/** Each test is an entry of the history of its own, of which nothing is remembered. */
beforeEach(() => history.replaceState(null, '', '/'));

const title = 'Council votes to close the old harbour bridge';

/** A story of 1 June 2024 with reports of these times, each with a headline and a publisher of its own. */
async function storyWith(times: readonly string[], headline?: string): Promise<Story> {
  const related = times.map((publishedDateTime, index) =>
    report({
      title: headline ?? `Report ${index}`,
      publishedDateTime,
      webUrl: `https://wire${index}.example/bridge`,
      provider: { name: `Wire ${index}`, domain: `wire${index}.example` },
    }),
  );
  const text = storyText({ title, publishedDateTime: '2024-06-01T10:00:00Z', related });
  return storyOf(await writeWorld({ 'a.md': text }), title);
}

function show(content: ReactNode, language: Language = english): HTMLElement {
  render(
    <LanguageProvider value={language}>
      <Router ssrPath="/">{content}</Router>
    </LanguageProvider>,
  );
  return screen.getByRole('list', { name: language.timeline });
}

function showWhole(story: Story, language: Language = english): HTMLElement {
  return show(<Coverage entries={timelineOf(story, language)} timeZone="UTC" />, language);
}

/** The day marks of a timeline, or the times of its articles. */
function textsOf(timeline: HTMLElement, what: RegExp): string[] {
  const texts = [...timeline.querySelectorAll('span, time')].map((one) => one.textContent ?? '');
  return texts.filter((text) => what.test(text));
}

const years = ['2023-12-31T10:00:00Z', '2024-06-02T10:00:00Z', '2025-09-03T11:00:00Z'];

describe('the year on a timeline', () => {
  it('is shown with the first mark of another year than that of the story, and where it changes', async () => {
    const timeline = showWhole(await storyWith([...years, '2025-09-04T11:00:00Z']));
    expect(textsOf(timeline, /^\w{3} \d/)).toEqual([
      'Sun 31 December 2023',
      'Sat 1 June 2024',
      'Sun 2 June',
      'Wed 3 September 2025',
      'Thu 4 September',
    ]);
  });

  it('is not repeated where all is of one year', async () => {
    const timeline = showWhole(await storyWith(['2024-06-02T10:00:00Z', '2024-06-03T10:00:00Z']));
    expect(timeline.textContent).not.toContain('2024');
  });

  it.each([
    ['de', ['So, 31. Dezember 2023', 'Sa, 1. Juni 2024', 'So, 2. Juni', 'Mi, 3. September 2025']],
    [
      'ar',
      ['الأحد 31 ديسمبر 2023', 'السبت 1 يونيو 2024', 'الأحد 2 يونيو', 'الأربعاء 3 سبتمبر 2025'],
    ],
  ])('is shown so in the language %s', async (tag, marks) => {
    const timeline = showWhole(await storyWith(years), await loadLanguage(tag));
    for (const mark of marks) expect(within(timeline).getByText(mark)).toBeInTheDocument();
  });

  it('is shown on the short timeline of the front page', async () => {
    const story = await storyWith(years);
    const entries = timelineOf(story, english);
    const timeline = show(<ShortTimeline entries={entries} storyId={story.id} timeZone="UTC" />);
    expect(textsOf(timeline, /^\w{3} \d/)).toEqual([
      'Sun 31 Dec 2023, 10:00',
      'Sat 1 Jun 2024, 10:00',
      'Sun 2 Jun, 10:00',
      'Wed 3 Sep 2025, 11:00',
    ]);
  });

  it('is shown at both ends and at all dots of a plot of several years', async () => {
    showWhole(await storyWith([...years, '2024-06-03T10:00:00Z']));
    const plot = screen.getByRole('group', { name: 'Coverage over time' });
    const dots = within(plot).getAllByRole('link');
    expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual([
      'Wire 0, Sun 31 Dec 2023, 10:00',
      'Harbour Post, Sat 1 Jun 2024, 10:00',
      'Wire 1, Sun 2 Jun 2024, 10:00',
      'Wire 3, Mon 3 Jun 2024, 10:00',
      'Wire 2, Wed 3 Sep 2025, 11:00',
    ]);
    const ends = plot.parentElement?.querySelectorAll('figcaption span') ?? [];
    expect([...ends].map((end) => end.textContent)).toEqual([
      'Sun 31 December 2023',
      'Wed 3 September 2025',
    ]);
  });

  it('is shown with those who carried a report into another year', async () => {
    const headline = 'Old harbour bridge will close after the council’s vote on Friday';
    const times = ['2024-06-02', '2024-06-03', '2024-12-31', '2025-01-02', '2025-01-03'];
    showWhole(await storyWith([...times, '2025-01-04'], headline));
    await userEvent.click(screen.getByText('Also carried by four other publishers'));
    for (const time of ['Mon 3 Jun', 'Tue 31 Dec', 'Thu 2 Jan 2025', 'Fri 3 Jan']) {
      expect(screen.getByText(`${time}, 00:00`)).toBeInTheDocument();
    }
  });

  it('is shown behind a collapsed run of reports, as if the run were not there', async () => {
    const days = Array.from({ length: 80 }, (_, index) =>
      new Date(Date.UTC(2024, 5, 2 + index * 5)).toISOString(),
    );
    const timeline = showWhole(await storyWith(days));
    const marks = textsOf(timeline, /^\w{3} \d.*2025$/);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    const [last] = textsOf(timeline, /^\w{3} \d/).slice(-6);
    expect(last).toMatch(/2025$/);
  });
});

describe('a report whose date is uncertain', () => {
  const times = ['1970-01-01T00:00:00Z', '2024-06-01T12:00:00Z', '2205-01-02T00:00:00Z'];

  it('stands at the end, says so, and is neither first nor latest', async () => {
    const timeline = showWhole(await storyWith(times));
    const items = within(timeline).getAllByRole('listitem');
    expect(items.map((item) => within(item).getAllByRole('link')[0]?.textContent)).toEqual([
      'Harbour Post',
      'Wire 1',
      'Wire 0',
      'Wire 2',
    ]);
    for (const item of items.slice(2)) {
      expect(item).toHaveTextContent('date uncertain');
      expect(item).not.toHaveTextContent(/first|latest|later|\+|1970|2205/);
      expect(item.querySelector('time')).toHaveAttribute('datetime');
    }
    expect(items[0]).toHaveTextContent('first');
    expect(screen.getByText('Four reports over two hours. Harbour Post was first.')).toBeVisible();
  });

  it.each([
    ['de', 'Datum unsicher'],
    ['ar', 'التاريخ غير مؤكد'],
  ])('says so in the language %s', async (tag, words) => {
    const timeline = showWhole(await storyWith(times), await loadLanguage(tag));
    expect(within(timeline).getAllByText(words)).toHaveLength(2);
  });

  it('leaves no claim of who was first, where one other date is certain', async () => {
    const timeline = showWhole(await storyWith(times.slice(0, 1)));
    expect(screen.getByText('2 reports')).toBeVisible();
    expect(timeline).not.toHaveTextContent('first');
  });

  it('is in the table, but not in the plot', async () => {
    const more = Array.from({ length: 5 }, (_, index) => `2024-06-0${index + 2}T12:00:00Z`);
    showWhole(await storyWith([...times, ...more]));
    const plot = screen.getByRole('group', { name: 'Coverage over time' });
    expect(within(plot).getAllByRole('link')).toHaveLength(7);
    await userEvent.click(screen.getByText('Show as table'));
    const cells = within(screen.getByRole('table')).getAllByRole('cell', {
      name: 'date uncertain',
    });
    expect(cells).toHaveLength(2);
  });
});
