import type { Calendar } from '#dataset/calendar.ts';
import type { Ledger } from '#dataset/ledger.ts';
import type { ListedStory, ListPage, TopicCombinations } from '#dataset/list.ts';
import {
  datasetFormat,
  type Manifest,
  type PublisherEntry,
  type PublisherList,
  type Site,
  type TopicEntry,
} from '#dataset/manifest.ts';
import type { Story } from '#dataset/story.ts';
import { type FileName, fileName, type PageName, type StoryId } from '#dataset/values.ts';
import type { GivenNames } from '#documents/settings/site-settings.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { foldSpelling } from '#documents/text/fold-name.ts';
import type { LinkArcs } from '#events/link-arcs.ts';
import type { OrderedStory } from '#generate/stories/order-stories.ts';
import { buildCalendar } from './build-calendar.ts';
import {
  type Chain,
  cutPages,
  pageLength,
  reportPageLength,
  riverPageLength,
} from './cut-pages.ts';
import { gatherArcs } from './gather-arcs.ts';
import { gatherCombinations } from './gather-combinations.ts';
import { gatherLogos } from './gather-logos.ts';
import { describePublishers, findPlatforms } from './gather-publishers.ts';
import { hashOf } from './hash.ts';
import { keepAccounts } from './keep-accounts.ts';
import { type Places, placeStories } from './place-stories.ts';
import { type SerializeStory, storySerializer } from './serialize-stories.ts';
import { type DatedStory, finishStory, type Names } from './to-story.ts';
import { writeLedgers } from './write-ledgers.ts';

/** Everything a reader downloads: the files of each folder under `dataset/`, by name. */
export type Dataset = {
  manifest: Manifest;
  stories: ReadonlyMap<string, Story>;
  pages: ReadonlyMap<string, ListPage>;
  combinations: ReadonlyMap<string, TopicCombinations>;
  morePublishers: { name: FileName; list: PublisherList } | null;
  ledgers: ReadonlyMap<string, Ledger>;
  calendar: { name: FileName; calendar: Calendar };
  /** The stories of days to come. They have their files, but are in no list, and not to be searched. */
  toCome: ReadonlySet<StoryId>;
};

/** Counts that earlier stages know. */
export type Tally = Omit<Manifest['counts'], 'stories' | 'coverage' | 'publishers' | 'topics'>;

/** How many publishers the manifest has room for; the others get a file of their own. */
const manifestPublishers = 200;

/** Turns ordered stories into the dataset: a file for each story, the lists, and the manifest. */
export function buildDataset(
  stories: readonly OrderedStory[],
  names: Names,
  { topicOrder }: Pick<GivenNames, 'topicOrder'>,
  { site, linkArcs }: { site: Site; linkArcs: LinkArcs },
  tally: Tally,
): Dataset {
  const arcs = gatherArcs(stories, names.topics, (events) => linkArcs(events, site.events));
  const finished = stories.map((story) => finishStory(story, names, arcs.get(story.eventName)));
  const places = placeStories(finished);
  const pages: Pages = { byName: new Map(), serializeStory: storySerializer() };
  const everywhere = places.everywhere.map(({ summary }) => summary);
  const all = addPages(everywhere, riverPageLength, pages);
  const topicEntries = orderTopics(listTopics(places, names, pages), topicOrder);
  const shown = finished.flatMap(({ story, isToCome }) => (isToCome ? [] : story));
  const described = describePublishers(shown, gatherLogos(stories, names.publishers));
  const accounts = keepAccounts(finished);
  const ledgers = writeLedgers(accounts, described);
  const publisherEntries = listPublishers(places, described, accounts, ledgers, pages);
  const morePublishers = remainingPublishers(publisherEntries);
  const calendar = buildCalendar(places.everywhere, all, site.language);
  return {
    manifest: {
      format: datasetFormat,
      site,
      counts: {
        ...tally,
        stories: stories.length,
        coverage: countCoverage(stories),
        publishers: publisherEntries.length,
        topics: topicEntries.length,
      },
      firstPage: all[0]?.name ?? null,
      topics: topicEntries,
      publishers: publisherEntries.slice(0, manifestPublishers),
      morePublishers: morePublishers?.name ?? null,
      platforms: findPlatforms(shown, names.publishers.platforms),
      calendar: calendar.name,
    },
    stories: new Map(finished.map((dated) => [dated.story.id, withKnownTopics(dated, places)])),
    pages: pages.byName,
    combinations: combinationsOf(topicEntries, places),
    morePublishers,
    ledgers: new Map([...ledgers.values()].map(({ name, ledger }) => [name, ledger])),
    calendar,
    toCome: new Set(finished.flatMap(({ story, isToCome }) => (isToCome ? story.id : []))),
  };
}

/** A story of a day to come may be the only one on a topic, which has no page until that day. */
function withKnownTopics({ story, isToCome }: DatedStory, { topics }: Places): Story {
  if (!isToCome) return story;
  return { ...story, topics: story.topics.filter(({ slug }) => topics.has(slug)) };
}

function countCoverage(stories: readonly OrderedStory[]): number {
  const articles = stories.flatMap((story) => story.coverage.map(({ identity }) => identity));
  return new Set(articles).size;
}

type Listed = { count: number; firstPage: PageName };

/** The pages of all lists, and what serializes the stories that these share. */
type Pages = { byName: Map<string, ListPage>; serializeStory: SerializeStory };

/** Those with the most stories first; where two have as many, the slug decides. */
function listTopics(places: Places, names: Names, pages: Pages): TopicEntry[] {
  const nameOf = new Map([...names.topics.values()].map((topic) => [topic.slug, topic.name]));
  return [...places.topics]
    .map(([slug, list]) => ({
      slug,
      name: nameOf.get(slug) ?? slug,
      ...addList(list, pageLength, pages),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.slug, b.slug));
}

/** Puts the topics that the settings name first, in their order. */
function orderTopics(entries: readonly TopicEntry[], order: readonly string[]): TopicEntry[] {
  const places = new Map(order.map((name, place) => [foldSpelling(name), place]));
  const placeOf = ({ name }: TopicEntry) => places.get(foldSpelling(name)) ?? places.size;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Those with the most stories first; where two have as many, the id decides. */
function listPublishers(
  places: Places,
  described: ReturnType<typeof describePublishers>,
  accounts: ReturnType<typeof keepAccounts>,
  ledgers: ReturnType<typeof writeLedgers>,
  pages: Pages,
): PublisherEntry[] {
  return [...places.publishers]
    .flatMap(([id, list]) => {
      const publisher = described.get(id);
      if (publisher === undefined) return [];
      const { first = 0, later = 0, alone = 0 } = accounts.get(id) ?? {};
      const ledger = ledgers.get(id)?.name;
      const named = ledger === undefined ? {} : { ledger };
      const listed = addList(list, reportPageLength, pages);
      return { ...publisher, first, later, alone, ...listed, ...named };
    })
    .sort((a, b) => b.count - a.count || compareText(a.id, b.id));
}

function addList(list: readonly ListedStory[], length: number, pages: Pages): Listed {
  const [first] = addPages(list, length, pages);
  if (first === undefined) throw new Error('A list without stories has no page');
  return { count: list.length, firstPage: first.name };
}

/** Cuts a list into pages and adds these to `pages`. */
function addPages(
  list: readonly ListedStory[],
  length: number,
  { byName, serializeStory }: Pages,
): Chain {
  const chain = cutPages(list, length, serializeStory);
  for (const { name, page } of chain) byName.set(name, page);
  return chain;
}

function remainingPublishers(entries: readonly PublisherEntry[]): Dataset['morePublishers'] {
  const list = entries.slice(manifestPublishers);
  if (list.length === 0) return null;
  return { name: fileName.parse(hashOf(JSON.stringify(list))), list };
}

function combinationsOf(
  entries: readonly TopicEntry[],
  { topics }: Places,
): Map<string, TopicCombinations> {
  return new Map(
    entries.map((entry) => [entry.slug, gatherCombinations(entry, topics.get(entry.slug) ?? [])]),
  );
}
