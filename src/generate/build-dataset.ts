import type { ListPage, StorySummary, TopicCombinations } from '#dataset/list.ts';
import {
  datasetFormat,
  type Manifest,
  type Site,
  type SourceEntry,
  type SourceList,
  type TopicEntry,
} from '#dataset/manifest.ts';
import type { Story, Topic } from '#dataset/story.ts';
import {
  month,
  type PageName,
  pageName,
  type SourceDomain,
  type TopicSlug,
} from '#dataset/values.ts';
import { type Chain, cutPages } from './cut-pages.ts';
import { gatherSources } from './gather-sources.ts';
import { groupBy } from './group-by.ts';
import { hashOf } from './hash.ts';
import type { OrderedStory } from './order-stories.ts';
import { compareText } from './rank.ts';
import { summarize, tellStory, topicsOf } from './tell-story.ts';

/** Everything a reader downloads: the files of each folder under `dataset/`, by name. */
export type Dataset = {
  manifest: Manifest;
  stories: ReadonlyMap<string, Story>;
  pages: ReadonlyMap<string, ListPage>;
  combinations: ReadonlyMap<string, TopicCombinations>;
  moreSources: { name: PageName; list: SourceList } | null;
};

/** Counts that the stages before know. */
export type Tally = Omit<Manifest['counts'], 'stories' | 'coverage' | 'sources' | 'topics'>;

/** How many sources the manifest itself has room for. */
const manifestSources = 200;

/** Turns ordered stories into the dataset: a file a story, the lists, and the manifest over them. */
export function buildDataset(
  stories: readonly OrderedStory[],
  topics: ReadonlyMap<string, Topic>,
  site: Site,
  tally: Tally,
): Dataset {
  const articles = stories.flatMap((story) => [story, ...story.coverage]);
  const names = { topics, sources: gatherSources(articles) };
  const byId = new Map(stories.map((story) => [story.id, story]));
  const leadOf = (story: OrderedStory) =>
    story.foldedUnder === null ? undefined : byId.get(story.foldedUnder);
  const slugsOf = (story: OrderedStory | undefined): readonly TopicSlug[] =>
    story === undefined ? [] : topicsOf(story, names).map((topic) => topic.slug);
  const domainsOf = (story: OrderedStory | undefined): readonly SourceDomain[] =>
    story === undefined
      ? []
      : [...new Set([story, ...story.coverage].map((article) => article.domain))];

  const underTopics = new Map<TopicSlug, StorySummary[]>();
  const underSources = new Map<SourceDomain, StorySummary[]>();
  const topicSets = new Map<string, { topics: TopicSlug[]; count: number }>();
  const everywhere: { story: OrderedStory; summary: StorySummary }[] = [];
  for (const story of stories) {
    const lead = leadOf(story);
    const listedUnder = without(slugsOf(story), slugsOf(lead));
    const summary = summarize(story, listedUnder, names);
    if (lead === undefined) everywhere.push({ story, summary });
    for (const slug of listedUnder) append(underTopics, slug, summary);
    for (const domain of without(domainsOf(story), domainsOf(lead))) {
      append(underSources, domain, summary);
    }
    countSet(topicSets, listedUnder);
  }

  const all = cutPages(everywhere.map(({ summary }) => summary));
  const pages = new Map<string, ListPage>(all.map(({ name, page }) => [name, page]));
  const list = (summaries: readonly StorySummary[]): { count: number; firstPage: PageName } => {
    const chain = cutPages(summaries);
    for (const { name, page } of chain) pages.set(name, page);
    return { count: summaries.length, firstPage: firstName(chain) };
  };
  const topicNames = new Map([...topics.values()].map((topic) => [topic.slug, topic.name]));
  const topicEntries: TopicEntry[] = [...underTopics]
    .map(([slug, summaries]) => ({ slug, name: topicNames.get(slug) ?? slug, ...list(summaries) }))
    .sort((a, b) => b.count - a.count || compareText(a.slug, b.slug));
  const sourceEntries: SourceEntry[] = [...underSources]
    .map(([domain, summaries]) => ({
      domain,
      name: names.sources.get(domain) ?? domain,
      ...list(summaries),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.domain, b.domain));
  const moreSources = restOf(sourceEntries);
  const days = everywhere.map(({ story }) => story.day);
  const identities = new Set(
    stories.flatMap((story) => story.coverage.map((article) => article.identity)),
  );

  return {
    manifest: {
      format: datasetFormat,
      site,
      counts: {
        ...tally,
        stories: stories.length,
        coverage: identities.size,
        sources: sourceEntries.length,
        topics: topicEntries.length,
      },
      firstDay: days.at(-1) ?? null,
      lastDay: days[0] ?? null,
      firstPage: all[0]?.name ?? null,
      topics: topicEntries,
      sources: sourceEntries.slice(0, manifestSources),
      moreSources: moreSources?.name ?? null,
      months: monthsOf(days, all),
    },
    stories: new Map(stories.map((story) => [story.id, tellStory(story, names)])),
    pages,
    combinations: combinationsOf(topicEntries, [...topicSets.values()]),
    moreSources,
  };
}

function without<Value>(values: readonly Value[], others: readonly Value[]): Value[] {
  return values.filter((value) => !others.includes(value));
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function countSet(
  sets: Map<string, { topics: TopicSlug[]; count: number }>,
  slugs: readonly TopicSlug[],
): void {
  const topics = [...slugs].sort(compareText);
  const key = topics.join('+');
  const set = sets.get(key);
  if (set !== undefined) set.count += 1;
  else if (topics.length > 0) sets.set(key, { topics, count: 1 });
}

function firstName(chain: Chain): PageName {
  const [first] = chain;
  if (first === undefined) throw new Error('A list without stories has no page');
  return first.name;
}

function restOf(entries: readonly SourceEntry[]): Dataset['moreSources'] {
  const list = entries.slice(manifestSources);
  if (list.length === 0) return null;
  return { name: pageName.parse(hashOf(JSON.stringify(list))), list };
}

/** Each month, and the page on which its newest story stands. */
function monthsOf(days: readonly string[], chain: Chain): Manifest['months'] {
  const pageOfStory = chain.flatMap(({ name, page }) => page.stories.map(() => name));
  const placed = days.flatMap((day, index) => {
    const page = pageOfStory[index];
    return page === undefined ? [] : { month: day.slice(0, 7), page };
  });
  return [...groupBy(placed, (place) => place.month)].flatMap(([name, places]) => {
    const page = places[0]?.page;
    return page === undefined ? [] : { month: month.parse(name), count: places.length, page };
  });
}

function combinationsOf(
  entries: readonly TopicEntry[],
  sets: readonly { topics: TopicSlug[]; count: number }[],
): Map<TopicSlug, TopicCombinations> {
  const bySlug = new Map<TopicSlug, { topics: TopicSlug[]; count: number }[]>();
  for (const set of sets) {
    for (const slug of set.topics) append(bySlug, slug, set);
  }
  return new Map(
    entries.map(({ slug, name }) => [slug, { slug, name, sets: bySlug.get(slug) ?? [] }]),
  );
}
