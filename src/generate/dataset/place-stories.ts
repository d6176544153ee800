import type { StorySummary } from '#dataset/list.ts';
import type { SourceDomain, TopicSlug } from '#dataset/values.ts';
import { compareText } from '#documents/text/compare-text.ts';
import type { OrderedStory } from '#generate/stories/order-stories.ts';
import { compareTime } from '#generate/stories/rank.ts';
import { type Names, summarize, topicsOf } from './to-story.ts';

/** A story in a list. */
type PlacedSummary = { story: OrderedStory; summary: StorySummary };

/** Several topics, and how many stories stand in the lists of just these. */
type TopicSet = { topics: TopicSlug[]; count: number };

/** Which stories stand in which list, each list in the order of the stories. */
export type Places = {
  everywhere: readonly PlacedSummary[];
  topics: ReadonlyMap<TopicSlug, readonly StorySummary[]>;
  sources: ReadonlyMap<SourceDomain, readonly StorySummary[]>;
  /** How many stories of its list, which others reported too, a source was the first to report. */
  firsts: ReadonlyMap<SourceDomain, number>;
  topicSets: readonly TopicSet[];
};

/**
 * Places stories in lists. A folded story stands only in the lists that its lead doesn't stand in, so
 * that no list has an event twice and none lacks it.
 */
export function placeStories(stories: readonly OrderedStory[], names: Names): Places {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const domains = new Map(stories.map((story) => [story.id, domainsOf(story)]));
  const everywhere: PlacedSummary[] = [];
  const topics = new Map<TopicSlug, StorySummary[]>();
  const sources = new Map<SourceDomain, StorySummary[]>();
  const firsts = new Map<SourceDomain, number>();
  const topicSets = new Map<string, TopicSet>();
  for (const story of stories) {
    const lead = story.foldedUnder === null ? undefined : byId.get(story.foldedUnder);
    const listedUnder = without(slugsOf(story, names), new Set(slugsOf(lead, names)));
    const summary = summarize(story, listedUnder, names);
    if (lead === undefined) everywhere.push({ story, summary });
    for (const slug of listedUnder) append(topics, slug, summary);
    const listedAt = without(domains.get(story.id) ?? [], lead && domains.get(lead.id));
    for (const domain of listedAt) append(sources, domain, summary);
    const first = firstToReport(story);
    if (first !== null && listedAt.includes(first)) firsts.set(first, (firsts.get(first) ?? 0) + 1);
    countSet(topicSets, listedUnder);
  }
  return { everywhere, topics, sources, firsts, topicSets: [...topicSets.values()] };
}

function slugsOf(story: OrderedStory | undefined, names: Names): TopicSlug[] {
  return story === undefined ? [] : topicsOf(story, names).map(({ slug }) => slug);
}

function domainsOf(story: OrderedStory): ReadonlySet<SourceDomain> {
  return new Set([story, ...story.coverage].map(({ domain }) => domain));
}

/** Whose article is the earliest of a story; null where no one else has reported it. */
function firstToReport(story: OrderedStory): SourceDomain | null {
  if (story.coverage.length === 0) return null;
  const [first] = [story, ...story.coverage].sort(compareTime);
  const hasOthers = story.coverage.some(({ domain }) => domain !== story.domain);
  return first !== undefined && hasOthers ? first.domain : null;
}

function without<Value>(values: Iterable<Value>, others?: ReadonlySet<Value>): Value[] {
  return [...values].filter((value) => others?.has(value) !== true);
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
