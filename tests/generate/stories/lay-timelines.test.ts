import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '#client/language/en/interface.ts';
import { describeCoverage, timelineOf } from '#client/story/timeline/timeline-entries.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import { report, storyText, type World, writeWorld } from '#tests/support/worlds/write-world.ts';

const size = 300;
const start = Date.UTC(2024, 2, 1);
const minute = 60_000;

const headline = (number: number) => `Dispatch ${number}`;

/** Stories of one event, a minute apart and each of a publisher of its own; the one in the middle leads it. */
async function writeEvent(at = start, count = size): Promise<World> {
  const texts = Array.from({ length: count }, (_, number) => {
    const keys = {
      title: headline(number),
      publishedDateTime: new Date(at + number * minute).toISOString(),
      provider: { name: `Paper ${number}`, domain: `paper-${number}.example` },
    };
    const heat = number === count / 2 ? 9 : 1;
    return [`${number}.md`, storyText({ ...keys, heat, event: 'The flood' })] as const;
  });
  return writeWorld(Object.fromEntries(texts));
}

const titlesIn = ({ coverage }: Story) => coverage.map(({ title }) => title);

function storyAt(world: World, number: number): Story {
  const found = [...world.dataset.stories.values()].find(({ title }) => title === headline(number));
  if (found === undefined) throw new Error(`There is no story ${number}`);
  return found;
}

describe('an event of hundreds of articles', () => {
  let world: World;
  beforeAll(async () => {
    world = await writeEvent();
  });

  it('is on the timeline of the story that leads it as a whole', () => {
    const lead = storyAt(world, size / 2);
    expect(lead.foldedUnder).toBeUndefined();
    expect(lead.wholeEvent).toBeUndefined();
    expect(lead.coverage).toHaveLength(size - 1);
  });

  it.each([0, 37, 121, size - 1])(
    'has on that of story %i the first, the last, the lead and the nearest',
    (number) => {
      const story = storyAt(world, number);
      expect(story.wholeEvent).toEqual({ reports: size, publishers: size });
      const near = [number - 20, number - 1, number + 1, number + 20];
      const there = near.filter((one) => one >= 0 && one < size);
      for (const one of [0, 19, size / 2, size - 1, ...there]) {
        if (one !== number) expect(titlesIn(story)).toContain(headline(one));
      }
      expect(story.coverage.length).toBeLessThanOrEqual(100);
      expect(new Set(titlesIn(story)).size).toBe(story.coverage.length);
    },
  );

  it.each([0, 37, size / 2, size - 1])('is told of by story %i as by all others', (number) => {
    const story = storyAt(world, number);
    const entries = timelineOf(story, english);
    const all = story.wholeEvent?.reports;
    expect(describeCoverage(entries, english, all)).toBe(
      '300 reports over five hours. Paper 0 was first.',
    );
    expect(entries.filter(({ isFirst }) => isFirst).map(({ title }) => title)).toEqual([
      headline(0),
    ]);
    const { reports, otherPublishers, minutes } = summarizeStory(story).coverageSummary;
    expect({ reports, otherPublishers, minutes }).toEqual({
      reports: size,
      otherPublishers: size - 1,
      minutes: size - 1,
    });
  });

  it('counts each publisher once, and only the first as first', () => {
    const { manifest, morePublishers } = world.dataset;
    const all = [...manifest.publishers, ...(morePublishers?.list ?? [])];
    expect(all.filter(({ first }) => first > 0).map(({ name }) => name)).toEqual(['Paper 0']);
    expect(all.reduce((sum, { later }) => sum + later, 0)).toBe(size - 1);
  });
});

it('an event of days to come is nobody’s as a whole', async () => {
  const world = await writeEvent(Date.UTC(2090, 0, 1), 120);
  const lengths = [...world.dataset.stories.values()].map(({ coverage }) => coverage.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(100);
});

it('what a folded story’s own document names stays on its timeline', async () => {
  const texts = Array.from({ length: 150 }, (_, number) => {
    const named = report({
      title: 'What the flood cost',
      webUrl: 'https://papers.example/cost',
      publishedDateTime: new Date(start + 75 * minute).toISOString(),
    });
    const keys = {
      title: headline(number),
      publishedDateTime: new Date(start + number * minute).toISOString(),
      related: number === 149 ? [named] : [],
    };
    return [`${number}.md`, storyText({ ...keys, heat: number === 0 ? 9 : 1, event: 'The flood' })];
  });
  const world = await writeWorld(Object.fromEntries(texts));
  expect(titlesIn(storyAt(world, 149))).toContain('What the flood cost');
});
