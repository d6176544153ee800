import type { StorySummary } from '#dataset/list.ts';
import type { SourceDomain, TopicSlug } from '#dataset/values.ts';
import type { OrderedStory } from './order-stories.ts';
import { compareText } from './rank.ts';
import { type Names, summarize, topicsOf } from './tell-story.ts';

/** A story in a list. */
export type PlacedSummary = { story: OrderedStory; summary: StorySummary };

/** Several topics, and how many stories stand in the lists of just these. */
export type TopicSet = { topics: TopicSlug[]; count: number };

/** Which stories stand in which list, each list in the order of the stories. */
export type Places = {
  everywhere: readonly PlacedSummary[];
  topics: ReadonlyMap<TopicSlug, readonly StorySummary[]>;
  sources: ReadonlyMap<SourceDomain, readonly StorySummary[]>;
  topicSets: readonly TopicSet[];
};

/**
 * Places stories in lists. A folded story stands only in the lists that its lead doesn't stand in, so
 * that no list has an event twice and none lacks it.
 */
export function placeStories(stories: readonly OrderedStory[], names: Names): Places {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const everywhere: PlacedSummary[] = [];
  const topics = new Map<TopicSlug, StorySummary[]>();
  const sources = new Map<SourceDomain, StorySummary[]>();
  const topicSets = new Map<string, TopicSet>();
  for (const story of stories) {
    const lead = story.foldedUnder === null ? undefined : byId.get(story.foldedUnder);
    const listedUnder = without(slugsOf(story, names), slugsOf(lead, names));
    const summary = summarize(story, listedUnder, names);
    if (lead === undefined) everywhere.push({ story, summary });
    for (const slug of listedUnder) append(topics, slug, summary);
    for (const domain of without(domainsOf(story), domainsOf(lead))) {
      append(sources, domain, summary);
    }
    countSet(topicSets, listedUnder);
  }
  return { everywhere, topics, sources, topicSets: [...topicSets.values()] };
}

function slugsOf(story: OrderedStory | undefined, names: Names): TopicSlug[] {
  return story === undefined ? [] : topicsOf(story, names).map(({ slug }) => slug);
}

function domainsOf(story: OrderedStory | undefined): SourceDomain[] {
  if (story === undefined) return [];
  return [...new Set([story, ...story.coverage].map(({ domain }) => domain))];
}

function without<Value>(values: readonly Value[], others: readonly Value[]): Value[] {
  return values.filter((value) => !others.includes(value));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function countSet(sets: Map<string, TopicSet>, slugs: readonly TopicSlug[]): void {
  if (slugs.length === 0) return;
  const topics = [...slugs].sort(compareText);
  const key = topics.join('+');
  const { count } = sets.get(key) ?? { count: 0 };
  sets.set(key, { topics, count: count + 1 });
}
