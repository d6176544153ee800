import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { english } from '#client/language/en/interface.ts';
import { LanguageProvider } from '#client/language/language.ts';
import { CoverageLine } from '#client/story/card/coverage-line.tsx';
import { Coverage } from '#client/story/timeline/coverage.tsx';
import { timelineOf } from '#client/story/timeline/timeline-entries.ts';
import type { StorySummary } from '#dataset/list.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import { report, storyText, writeWorld } from '#tests/support/worlds/write-world.ts';

beforeEach(() => history.replaceState(null, '', '/'));

const names = [
  'PC Gamer',
  'pc-gamer',
  'PC Gamer on MSN',
  'The D-Cast',
  'TheDCast via MSN',
  'Jerry on MSN.com',
  'Café',
  'Cafe',
  'MSN',
  '朝日新聞',
  '★',
  '',
];
const domains = ['pcgamer.com', 'msn.com', 'youtube.com', 'cafe.example', 'one.example'];

const provider = fc.record({
  name: fc.constantFrom(...names),
  domain: fc.constantFrom(...domains),
  dateSeen: fc.boolean(),
});
const stories = fc.array(fc.array(provider, { minLength: 1, maxLength: 24 }), {
  minLength: 1,
  maxLength: 3,
});

test('for any story, the card, the summary, the filter and the plot say the same numbers of publishers', async () => {
  await fc.assert(
    fc.asyncProperty(stories, fc.boolean(), async (all, isOneEvent) => {
      const documents = all.map((providers, index) => documentOf(providers, index, isOneEvent));
      const { dataset } = await writeWorld(Object.fromEntries(documents));
      const listed = [...dataset.pages.values()].flatMap((page) => page.stories);
      for (const story of dataset.stories.values()) {
        const summary = listed.find(({ id }) => id === story.id) ?? summarizeStory(story);
        try {
          expectSameCounts(story, summary);
        } finally {
          cleanup();
        }
      }
    }),
    { numRuns: Number(process.env.LEDE_RUNS ?? 25) },
  );
}, 600_000);

function documentOf(
  [own, ...others]: readonly { name: string; domain: string; dateSeen: boolean }[],
  index: number,
  isOneEvent: boolean,
) {
  const minute = (number: number) => String(number).padStart(2, '0');
  const related = others.map(({ dateSeen, ...by }, place) =>
    report({
      title: `${index} ${place}`,
      provider: by,
      dateSeen,
      publishedDateTime: `2024-03-01T14:${minute(place)}:00Z`,
    }),
  );
  const text = storyText({
    title: `Story ${index}`,
    ...(own && { provider: { name: own.name, domain: own.domain } }),
    ...(isOneEvent && { event: 'Regatta' }),
    related,
  });
  return [`${index}.md`, text] as const;
}

function expectSameCounts(story: Story, { coverageSummary }: StorySummary): void {
  const count = new Set([story, ...story.coverage].map(({ publisher }) => publisher.id)).size;
  expect(coverageSummary.otherPublishers).toBe(count - 1);
  const entries = timelineOf(story, english);
  render(
    <LanguageProvider value={english}>
      <Router ssrPath="/">
        <div data-testid="card">
          <CoverageLine
            coverageSummary={coverageSummary}
            headlineId="headline"
            storyId={story.id}
          />
        </div>
        <Coverage entries={entries} timeZone="UTC" />
      </Router>
    </LanguageProvider>,
  );
  const card = english.coverageCount(coverageSummary.reports, count);
  if (coverageSummary.reports > 1) expect(screen.getByTestId('card')).toHaveTextContent(card);
  const filter = screen.queryByRole('combobox', { name: 'Publisher' });
  if (filter !== null) {
    const [every, ...options] = within(filter).getAllByRole('option');
    expect(every).toHaveTextContent(english.allPublishers(count));
    expect(options).toHaveLength(count);
    expect(new Set(options.map(({ textContent }) => textContent)).size).toBe(count);
  }
  const plot = screen.queryByRole('group', { name: english.plot });
  if (plot !== null) {
    const dots = within(plot).getAllByRole('link');
    expect(dots).toHaveLength(entries.length);
    dots.forEach((dot, index) => {
      expect(dot.getAttribute('aria-label')).toContain(`${entries[index]?.publisher.name}, `);
    });
    expect(new Set(entries.map(({ publisher }) => publisher.id)).size).toBe(count);
  }
}
