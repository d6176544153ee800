import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { calendar as calendarSchema } from '#dataset/calendar.ts';
import { manifest as manifestSchema } from '#dataset/manifest.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import { type Story, story as storySchema } from '#dataset/story.ts';

/** A page to take pictures of. */
export type PageToShoot = {
  name: string;
  path: string;
  /** What the reader's browser remembers when they come, as `tests/support/browser/reader.ts` has it. */
  remembered?: Record<string, unknown>;
  /** What they do there. */
  act?: (page: Page) => Promise<void>;
};

/** Chooses a page of every kind that a site has, by its dataset. */
export async function choosePages(dataset: string): Promise<PageToShoot[]> {
  const manifest = manifestSchema.parse(await readJson(join(dataset, 'manifest.json')));
  const names = await readdir(join(dataset, 'stories'));
  const stories = await Promise.all(
    names.map(async (name) => storySchema.parse(await readJson(join(dataset, 'stories', name)))),
  );
  const byCoverage = stories.toSorted((a, b) => b.coverage.length - a.coverage.length);
  const [topic, otherTopic] = manifest.topics;
  const { months } = calendarSchema.parse(
    await readJson(join(dataset, 'calendar', `${manifest.calendar}.json`)),
  );
  const [newest] = months;
  const word = encodeURIComponent(longestWord(byCoverage[0]?.title ?? ''));
  const saved = stories.slice(0, 4).map((story, index) => ({
    id: story.id,
    savedAt: index,
    story: summarizeStory(story),
  }));
  return [
    { name: 'front', path: '' },
    { name: 'front-more-topics', path: '', act: (page) => openFirst(page, 'More topics') },
    { name: 'older', path: 'pages/1' },
    ...(topic === undefined ? [] : [{ name: 'topic', path: `topics/${topic.slug}` }]),
    ...(topic === undefined || otherTopic === undefined
      ? []
      : [{ name: 'topics', path: `topics/${topic.slug}+${otherTopic.slug}` }]),
    ...storyPage('story-most', byCoverage[0]),
    ...storyPage(
      'story-few',
      byCoverage.find(({ coverage }) => coverage.length <= 5),
    ),
    ...storyPage('story-alone', byCoverage.at(-1)),
    ...storyPage(
      'story-video',
      stories.find(({ video }) => video !== undefined),
    ),
    ...storyPage(
      'story-body',
      stories.find(({ body }) => body !== undefined),
    ),
    ...storyPage(
      'story-folded',
      stories.find(({ foldedUnder }) => foldedUnder !== undefined),
    ),
    ...storyPage('story-ways', byCoverage[0]).map((shot) => ({
      ...shot,
      act: (page: Page) => openFirst(page, 'Share or read elsewhere'),
    })),
    ...manifest.publishers.slice(0, 1).map(({ domain }) => ({
      name: 'publisher',
      path: `publishers/${domain}`,
    })),
    { name: 'publishers', path: 'publishers' },
    { name: 'archive', path: 'archive' },
    ...(newest === undefined
      ? []
      : [
          { name: 'archive-month', path: `archive/${newest.month}` },
          { name: 'archive-day', path: `archive/${newest.month}-${lastDayOf(newest.days)}` },
        ]),
    { name: 'search', path: 'search' },
    { name: 'search-found', path: `search?q=${word}` },
    { name: 'search-nothing', path: 'search?q=zzzzqq' },
    { name: 'saved', path: 'saved', remembered: { saved } },
    { name: 'saved-nothing', path: 'saved' },
    { name: 'not-found', path: 'nowhere' },
    { name: 'display', path: '', act: (page) => openFirst(page, 'Display') },
    { name: 'shortcuts', path: '', act: (page) => page.keyboard.press('?') },
  ];
}

/** The last day of a month that has stories, `07`. */
function lastDayOf(counts: readonly number[]): string {
  return String(counts.findLastIndex((count) => count > 0) + 1).padStart(2, '0');
}

function storyPage(name: string, story: Story | undefined): PageToShoot[] {
  return story === undefined ? [] : [{ name, path: `stories/${encodeURIComponent(story.id)}` }];
}

async function openFirst(page: Page, text: string): Promise<void> {
  const opener = page.getByText(text).first();
  if (await opener.isVisible()) await opener.click();
}

function longestWord(text: string): string {
  const [longest = ''] = text.split(/\s+/).sort((a, b) => b.length - a.length);
  return longest;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
