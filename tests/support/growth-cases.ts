// Long for one file: it is one table, a stage a row, with the inputs that its rows are made of.

import { daysWithStories } from '#client/queries/archive/calendar.ts';
import { placePeriod } from '#client/queries/archive/place-period.ts';
import type { Calendar } from '#dataset/calendar.ts';
import type { TopicCombinations } from '#dataset/list.ts';
import type { Report } from '#dataset/story.ts';
import {
  day,
  instant,
  month,
  pageName,
  publisherDomain,
  publisherId,
  storyId,
  topicSlug,
  webAddress,
} from '#dataset/values.ts';
import type { Draft, ParsedFile } from '#documents/document/draft.ts';
import { readDocument } from '#documents/document/read-document.ts';
import type { EventArticle } from '#events/article.ts';
import { findEvents } from '#events/find-events.ts';
import { type ArcEvent, linkArcs } from '#events/link-arcs.ts';
import { splitWaves } from '#events/split-waves.ts';
import { extractArticles } from '#gather/articles/extract-articles.ts';
import type { Subscription } from '#gather/subscription.ts';
import { readSubscriptions } from '#gather/subscriptions/read-subscriptions.ts';
import { keepAccounts } from '#generate/dataset/keep-accounts.ts';
import { matchReports } from '#generate/dataset/match-reports.ts';
import { makeDataset } from '#generate/generate.ts';
import { identifyPublishers } from '#generate/publishers/identify-publishers.ts';
import { addressMentions } from '#generate/stories/address-mentions.ts';
import { assignIds } from '#generate/stories/assign-ids.ts';
import { gatherTopics } from '#generate/stories/gather-topics.ts';
import { identifyDocuments } from '#generate/stories/identify-articles.ts';
import { largestCombinations } from '#publish/pages/topic-combinations.ts';
import { buildTime } from './build-time.ts';
import { articleOf, draftOf } from './drafts.ts';
import { feedAddress, item, readFeed, rss } from './feed-text.ts';

/** Work that must not grow much faster than what it is done on. */
export type GrowthCase = {
  name: string;
  /** How many of what `prepare` makes are enough to show how the work grows. */
  size: number;
  /** Makes so many, and returns the work to be done on them. */
  prepare: (size: number) => () => void;
};

/** How many times as much work twice as much may be: more than twice, for what has to be sorted. */
export const mostGrowth = 2.6;

export const growthCases: readonly GrowthCase[] = [
  {
    name: 'matching unlike headlines',
    size: 2000,
    prepare: (size) => {
      const articles = numbers(size).map((number) => ({
        title: `Story ${number} on the old harbour bridge`,
        publisher: domainOf(number),
      }));
      return () => matchReports(articles);
    },
  },
  {
    name: 'matching equal headlines',
    size: 2000,
    prepare: (size) => {
      const articles = numbers(size).map((number) => ({
        title: 'The old harbour bridge reopens',
        publisher: domainOf(number),
      }));
      return () => matchReports(articles);
    },
  },
  {
    name: 'naming stories of one file name',
    size: 2000,
    prepare: (size) => {
      const drafts = numbers(size).map((number) => ({
        ...draftOf(`Story ${number}`, { file: `${number}/2024-03-01-bridge.md` }),
        citations: [],
      }));
      return () => assignIds(drafts, 'UTC');
    },
  },
  {
    name: 'naming topics of one address',
    size: 500,
    prepare: (size) => {
      const stories = numbers(size).map((number) => ({
        file: `${number}.md`,
        topics: [{ name: `Water${number.toString(4).replace(/\d/g, signOf)}`, index: 0 }],
      }));
      return () => gatherTopics(stories);
    },
  },
  {
    name: 'telling apart publishers of one address on a platform',
    size: 1000,
    prepare: (size) => {
      const drafts = numbers(size).map((number) => ({
        ...draftOf(`Story ${number}`, {
          domain: publisherDomain.parse('youtube.com'),
          publisher: `Kanal ${number.toString(4).padStart(8, '0').replace(/\d/g, accentOf)}`,
        }),
        citations: [],
      }));
      const settings = { publishers: new Map(), platforms: new Map(), writtenDomains: new Map() };
      return () => identifyPublishers(drafts, settings);
    },
  },
  {
    name: 'addressing reports that have none',
    size: 2000,
    prepare: (size) => {
      const { title, publishedAt } = articleOf('Bridge reopens');
      const drafts = numbers(size).map((number) =>
        draftOf(title, {
          file: `${number}.md`,
          mentions: [
            {
              kind: 'unaddressed',
              headline: { title, publishedAt },
              origin: { file: `${number}.md`, path: ['related', 0] },
            },
          ],
        }),
      );
      return () => addressMentions(drafts, []);
    },
  },
  {
    name: 'telling apart stories that share an address',
    size: 2000,
    prepare: (size) => {
      const otherAddresses = [{ key: 'originalUrl', identity: 'wire.example/77' }];
      const drafts = numbers(size).map((number) =>
        draftOf(`Story ${number}`, { file: `${number}.md`, otherAddresses }),
      );
      return () => identifyDocuments(drafts);
    },
  },
  {
    name: 'joining stories by a chain of addresses',
    size: 2000,
    prepare: (size) => {
      const drafts = numbers(size).map((number) =>
        draftOf(`Story ${number}`, {
          identity: `paper.example/${number}`,
          otherAddresses: [{ key: 'ampWebUrl', identity: `paper.example/${number + 1}` }],
        }),
      );
      return () => identifyDocuments(drafts);
    },
  },
  {
    name: 'a dataset of stories that cover one',
    size: 400,
    prepare: (size) => {
      const lead = draftOf('Bridge reopens', { heat: 1 });
      const others = numbers(size).map((number) =>
        draftOf(`Story ${number} on the old harbour bridge`, {
          domain: domainOf(number),
          mentions: [
            {
              kind: 'article',
              article: articleOf(lead.title),
              origin: { file: `${number}.md`, path: ['related', 0] },
            },
          ],
        }),
      );
      return makingDataset([lead, ...others]);
    },
  },
  {
    name: 'accounting for an event that half of its publishers report at once, and half later',
    size: 1000,
    prepare: (size) => {
      const coverage = numbers(size).map((number) => reportOf(number, number % 2));
      const lead = {
        ...reportOf(size, 0),
        id: storyId.parse('2024-03-01'),
        topics: [],
        images: [],
        coverage,
      };
      const dated = { story: lead, day: day.parse('2024-03-01'), earlier: 0, isToCome: false };
      return () => keepAccounts([dated]);
    },
  },
  {
    name: 'a dataset of stories with own topics',
    size: 200,
    prepare: (size) =>
      makingDataset(
        numbers(size).map((number) =>
          draftOf(`Story ${number}`, {
            topics: numbers(5).map((index) => ({ name: `Topic ${number}-${index}`, index })),
          }),
        ),
      ),
  },
  {
    name: 'listing combinations of topics',
    size: 50,
    prepare: (size) => {
      const combinations = combinationsOf(size, 50);
      return () => largestCombinations(combinations, 1000);
    },
  },
  {
    name: 'placing every day of the archive',
    size: 20,
    prepare: (size) => {
      const calendar = calendarOf(size);
      const days = daysWithStories(calendar).map(({ day }) => day);
      return () => days.map((day) => placePeriod(calendar, day));
    },
  },
  {
    name: 'splitting a timeline into many waves',
    size: 500,
    prepare: (size) => {
      const reports = numbers(size).map((number) => ({
        headline: `Matter ${number >> 1} of the old harbour bridge`,
        excerpt: '',
        at: (number >> 1) * 10 * 86_400_000,
        language: 'en',
      }));
      return () => splitWaves(reports);
    },
  },
  {
    name: 'splitting a timeline that has pauses but one wording',
    size: 500,
    prepare: (size) => {
      const reports = numbers(size).map((number) => ({
        headline: `Harbour bridge closed, day ${number}`,
        excerpt: '',
        at: (number >> 1) ** 2 * 86_400_000,
        language: 'en',
      }));
      return () => splitWaves(reports);
    },
  },
  {
    name: 'finding the event of equal articles',
    size: 1000,
    prepare: (size) => {
      const equal = numbers(size).map((number) => eventArticleOf(number, 'Harbour bridge closed'));
      const muchLater = { ...eventArticleOf(size, 'Ferries stop'), at: 864_000_000 };
      return () => findEvents([...equal, muchLater], { byWording: true });
    },
  },
  {
    name: 'finding the event that an editor gave to many articles',
    size: 1000,
    prepare: (size) => {
      const event = { kind: 'named' as const, name: 'bridge' };
      const named = numbers(size).map((number) => ({
        ...eventArticleOf(number, `Matter${number}`),
        event,
      }));
      const muchLater = { ...eventArticleOf(size, 'Ferries stop'), at: 864_000_000 };
      return () => findEvents([...named, muchLater], { byWording: true });
    },
  },
  ...[true, false].map((byWording) => ({
    name: `finding the event of articles that one cites, by wording: ${byWording}`,
    size: 500,
    prepare: (size: number) => {
      const cited = numbers(size).map((number) => eventArticleOf(number, `Matter${number}`));
      const cites = cited.map(({ id }) => id);
      const citing = { ...eventArticleOf(size, 'All matters'), at: 1, cites };
      return () => findEvents([...cited, citing], { byWording });
    },
  })),
  {
    name: 'finding the events of articles that cite one another in a chain',
    size: 500,
    prepare: (size) => {
      const articles = numbers(size).map((number) => ({
        ...eventArticleOf(number, `Matter${number}`),
        cites: [`${number - 1}`],
      }));
      return () => findEvents(articles, { byWording: false });
    },
  },
  {
    name: 'linking events that all say the same',
    size: 500,
    prepare: (size) => {
      const events = numbers(size).map((number) =>
        arcEventOf(`${number}`, 'Harbour bridge closed'),
      );
      return () => linkArcs(events, 'alike');
    },
  },
  {
    name: 'linking events that all cite one',
    size: 500,
    prepare: (size) => {
      const events = numbers(size).map((number) => arcEventOf(`${number}`, `Matter ${number}`));
      return () => linkArcs(events, 'cited');
    },
  },
  {
    name: 'reading a document of misspelt keys',
    size: 1000,
    prepare: (size) => {
      const keys = numbers(size).map(
        (number) => `web${String.fromCharCode(0x4e00 + number)}Url: 1`,
      );
      const bytes = Buffer.from(['---', ...keys, '---', ''].join('\n'));
      return () => readDocument({ path: 'a.md', content: { kind: 'bytes', bytes } }, 'UTC');
    },
  },
  {
    name: 'reading a list of subscriptions',
    size: 500,
    prepare: (size) => {
      const outlines = numbers(size).map(
        (number) =>
          `<outline text="${number}"><outline xmlUrl="https://a.example/${number}"/></outline>`,
      );
      const list = Buffer.from(`<opml><body>${outlines.join('\n')}</body></opml>`);
      return () => readSubscriptions(list, 'feeds.opml');
    },
  },
  {
    name: 'reading a feed and finding its articles',
    size: 500,
    prepare: (size) => {
      const items = numbers(size).map((number) =>
        item(`<description>Told ${number} times</description>`).replace('/bridge', `/${number}`),
      );
      const feed = rss(...items);
      return () => extractArticles(readFeed(feed), subscriptionOf(feedAddress));
    },
  },
];

function eventArticleOf(number: number, headline: string): EventArticle {
  const publisher = domainOf(number);
  const article = { id: `${number}`, headline, excerpt: '', at: 0, publisher, language: 'en' };
  return { ...article, cites: [], event: null };
}

/** An event that cites the first one; a hundred begin within a day. */
function arcEventOf(name: string, headline: string): ArcEvent {
  const at = Number(name) * 864_000;
  const article = { id: name, headline, excerpt: '', at, language: 'en' };
  return { name, articles: [article], topics: [headline], cites: ['0'] };
}

/** A report of a publisher of its own, so many hours after the first. */
function reportOf(number: number, hours: number): Report {
  const domain = domainOf(number);
  return {
    title: `Report ${number}`,
    excerpt: '',
    publishedAt: instant.parse(`2024-03-01T1${hours}:00:00Z`),
    url: webAddress.parse(`https://${domain}/`),
    publisher: { id: publisherId.parse(domain), name: domain, domain },
    image: null,
    why: 'cited',
  };
}

/** A calendar of so many months with stories on every day. */
function calendarOf(months: number): Calendar {
  return {
    firstWeekday: 1,
    pageLength: 54,
    uncertain: 0,
    pages: numbers(months).map((number) => pageName.parse(number.toString(16).padStart(16, '0'))),
    months: numbers(months).map((number) => ({
      month: month.parse(new Date(Date.UTC(2024, -number)).toISOString().slice(0, 7)),
      days: numbers(28).map(() => 1),
      reports: numbers(28).map(() => 1),
    })),
  };
}

/** The combinations of so many stories, each with so many topics, some of which it shares. */
export function combinationsOf(stories: number, topicsEach: number): TopicCombinations[] {
  const sets = numbers(stories).map((story) => ({
    topics: numbers(topicsEach)
      .map((topic) => topicSlug.parse(`topic-${topic % 2 === 0 ? topic : `${story}-${topic}`}`))
      .sort(),
    count: 1,
    pages: [[1, 1] satisfies [number, number]],
  }));
  const firstPage = pageName.parse('0'.repeat(16));
  const slugs = new Set(sets.flatMap(({ topics }) => topics));
  const setsOf = new Map([...slugs].map((slug) => [slug, [] as typeof sets]));
  for (const set of sets) for (const slug of set.topics) setsOf.get(slug)?.push(set);
  return [...setsOf].map(([slug, own]) => ({ slug, name: slug, firstPage, sets: own }));
}

function makingDataset(drafts: readonly Draft[]): () => void {
  const parsed = drafts.map((draft): ParsedFile => ({ kind: 'draft', draft }));
  const settings = {
    site: {
      title: 'Lede',
      tagline: '',
      language: 'en',
      timeZone: 'UTC',
      url: null,
      events: 'alike' as const,
    },
    unpublished: 'show' as const,
    names: {
      publishers: new Map(),
      platforms: new Map(),
      writtenDomains: new Map(),
      topics: new Map(),
      topicOrder: [],
    },
  };
  return () => makeDataset(parsed, settings, buildTime, []);
}

/** A sign that no address has. */
function signOf(digit: string): string {
  return '!?;:'.charAt(Number(digit));
}

/** A letter that addresses have without its accent. */
function accentOf(digit: string): string {
  return 'aáàä'.charAt(Number(digit));
}

function numbers(size: number): number[] {
  return Array.from({ length: size }, (_, number) => number);
}

function domainOf(number: number) {
  return publisherDomain.parse(`paper-${number}.example`);
}

function subscriptionOf(address: string): Subscription {
  return { address, publisher: null, topics: [], weight: 1, alone: false, line: 1 };
}
