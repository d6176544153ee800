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
  publisherId,
  storyId,
  topicSlug,
  webAddress,
} from '#dataset/values.ts';
import type { Draft, ParsedFile } from '#documents/document/draft.ts';
import { keepAccounts } from '#generate/dataset/keep-accounts.ts';
import { makeDataset } from '#generate/generate.ts';
import { largestCombinations } from '#publish/pages/topic-combinations.ts';
import { buildTime } from '#tests/support/build-time.ts';
import { articleOf, draftOf } from '#tests/support/documents/drafts.ts';
import { domainOf, type GrowthCase, numbers } from './growth-case.ts';

/** What a dataset is made of, and what reads it. */
export const datasetCases: readonly GrowthCase[] = [
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
];

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
