import type { ListedStory, StorySummary } from '#dataset/list.ts';
import { listedDate } from '#dataset/shared/listed-date.ts';
import { summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Story } from '#dataset/story.ts';
import type { Day, PublisherId, TopicSlug } from '#dataset/values.ts';
import { describeOwnReports } from './describe-own-reports.ts';
import type { DatedStory } from './to-story.ts';

/**
 * Which stories are in which list, in the order of the stories; in a publisher's list, in the order of what
 * it wrote.
 */
export type Places = {
  everywhere: readonly { day: Day; summary: StorySummary }[];
  topics: ReadonlyMap<TopicSlug, readonly StorySummary[]>;
  publishers: ReadonlyMap<PublisherId, readonly ListedStory[]>;
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
  const publishers = new Map<PublisherId, ListedStory[]>();
  for (const { story, day, earlier, isToCome } of stories) {
    if (isToCome) continue;
    const lead = story.foldedUnder && byId.get(story.foldedUnder);
    const listedUnder = without(slugsOf(story), lead && new Set(slugsOf(lead)));
    const summary = summarizeStory(story, earlier);
    if (listedUnder.length < story.topics.length) summary.listedUnder = listedUnder;
    if (lead === undefined) everywhere.push({ day, summary });
    for (const slug of listedUnder) append(topics, slug, summary);
    const listedAt = without(reporting.get(story.id) ?? [], lead && reporting.get(lead.id));
    const reports = listedAt.length === 0 ? undefined : describeOwnReports({ story, earlier });
    for (const id of listedAt)
      append(publishers, id, { ...summary, excerpt: '', report: reports?.get(id) ?? {} });
  }
  for (const [id, list] of publishers) publishers.set(id, sortByDate(list));
  return { everywhere, topics, publishers };
}

function slugsOf({ topics }: Story): TopicSlug[] {
  return topics.map(({ slug }) => slug);
}

function publishersOf(story: Story): ReadonlySet<PublisherId> {
  return new Set([story, ...story.coverage].map(({ publisher }) => publisher.id));
}

function without<Value>(values: Iterable<Value>, others?: ReadonlySet<Value>): Value[] {
  return [...values].filter((value) => others?.has(value) !== true);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The newest first, and those with an uncertain date last, as they stood. */
function sortByDate(list: readonly ListedStory[]): ListedStory[] {
  const timeOf = (story: ListedStory) => {
    const { publishedAt, dateUncertain } = listedDate(story);
    return dateUncertain === true ? Number.NEGATIVE_INFINITY : Date.parse(publishedAt);
  };
  return list
    .map((story) => ({ story, time: timeOf(story) }))
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ story }) => story);
}
