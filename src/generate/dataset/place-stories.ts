import type { StorySummary } from '#dataset/list.ts';
import { divideIntoWaves } from '#dataset/shared/coverage-waves.ts';
import { tellStanding } from '#dataset/shared/standing.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Report, Story } from '#dataset/story.ts';
import type { Day, PublisherId, TopicSlug } from '#dataset/values.ts';
import type { DatedStory } from './to-story.ts';

export type StandingCounts = { first: number; later: number; alone: number };

/** Which stories are in which list, in the order of the stories. */
export type Places = {
  everywhere: readonly { day: Day; summary: StorySummary }[];
  topics: ReadonlyMap<TopicSlug, readonly StorySummary[]>;
  publishers: ReadonlyMap<PublisherId, readonly StorySummary[]>;
  /**
   * How many stories of its list a publisher was the first to report, or reported later than others, or
   * alone. It is none of these where it only reported another event, or another wave of coverage.
   */
  standings: ReadonlyMap<PublisherId, StandingCounts>;
};

/**
 * Places stories in lists, but for those of days to come. A folded story is only in the lists that don't contain its lead, so that no
 * list has an event twice and none lacks it.
 */
export function placeStories(stories: readonly DatedStory[]): Places {
  const byId = new Map(stories.map(({ story }) => [story.id, story]));
  const reporting = new Map(stories.map(({ story }) => [story.id, publishersOf(story)]));
  const everywhere: { day: Day; summary: StorySummary }[] = [];
  const topics = new Map<TopicSlug, StorySummary[]>();
  const publishers = new Map<PublisherId, StorySummary[]>();
  const standings = new Map<PublisherId, StandingCounts>();
  for (const { story, day, earlier, isToCome } of stories) {
    if (isToCome) continue;
    const lead = story.foldedUnder && byId.get(story.foldedUnder);
    const listedUnder = without(slugsOf(story), lead && new Set(slugsOf(lead)));
    const summary = summarizeStory(story, earlier);
    if (listedUnder.length < story.topics.length) summary.listedUnder = listedUnder;
    if (lead === undefined) everywhere.push({ day, summary });
    for (const slug of listedUnder) append(topics, slug, summary);
    const listedAt = without(reporting.get(story.id) ?? [], lead && reporting.get(lead.id));
    for (const id of listedAt) append(publishers, id, summary);
    const standing = tellStanding(mainWave(story, earlier));
    for (const id of listedAt) {
      const counts = standings.get(id) ?? { first: 0, later: 0, alone: 0 };
      standings.set(id, counts);
      if (standing?.first.some((publisher) => publisher.id === id)) counts.first += 1;
      if (standing?.later.some((publisher) => publisher.id === id)) counts.later += 1;
      if (isAlone(story, id)) counts.alone += 1;
    }
  }
  return { everywhere, topics, publishers, standings };
}

function slugsOf({ topics }: Story): TopicSlug[] {
  return topics.map(({ slug }) => slug);
}

function publishersOf(story: Story): ReadonlySet<PublisherId> {
  return new Set([story, ...story.coverage].map(({ publisher }) => publisher.id));
}

/** The articles of the wave that a story is in, in order of time; only itself, if its date is uncertain. */
function mainWave(story: Story, earlier: number): (Story | Report)[] {
  const certain = story.coverage.filter((report) => report.dateUncertain !== true);
  if (story.dateUncertain === true) return [story];
  const timeline = [...certain.slice(0, earlier), story, ...certain.slice(earlier)];
  return divideIntoWaves(timeline, story.waves).find((wave) => wave.includes(story)) ?? [story];
}

/** Whether nobody but one publisher reported the event of a story. */
function isAlone({ publisher, coverage }: Story, id: PublisherId): boolean {
  const reports = coverage.filter((report) => report.isOfAnotherEvent !== true);
  return publisher.id === id && reports.every((report) => report.publisher.id === id);
}

function without<Value>(values: Iterable<Value>, others?: ReadonlySet<Value>): Value[] {
  return [...values].filter((value) => others?.has(value) !== true);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
