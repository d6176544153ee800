import { expect } from 'vitest';
import * as z from 'zod';
import { calendar } from '#dataset/calendar.ts';
import { ledger } from '#dataset/ledger.ts';
import { listPage, topicCombinations } from '#dataset/list.ts';
import { datasetFormat, manifest, type PublisherEntry, publisherList } from '#dataset/manifest.ts';
import { listedDate } from '#dataset/shared/listed-date.ts';
import { type Story, story } from '#dataset/story.ts';
import type { PageName, StoryId } from '#dataset/values.ts';
import type { Dataset } from '#generate/dataset/build-dataset.ts';
import { datasetFiles } from '#generate/dataset/dataset-files.ts';
import { pagesOf } from '#tests/support/worlds/write-world.ts';

/** What keeps its name from edition to edition says which format it has. */
const stated = { format: z.literal(datasetFormat) };

const schemas: Readonly<Record<string, z.ZodType>> = {
  'manifest.json': manifest,
  stories: story.extend({ ...stated, digest: z.string().regex(/^[0-9a-f]{16}$/) }),
  lists: listPage,
  topics: topicCombinations.extend(stated),
  publishers: publisherList,
  'publishers/ledgers': ledger,
  calendar,
};

/** The files of a dataset as they are written, each by its path. */
export function writtenFiles(dataset: Dataset): Map<string, string> {
  return new Map([...datasetFiles(dataset)].map(([path, file]) => [path, JSON.stringify(file)]));
}

/** Expects of a dataset everything that its readers count on, whatever the documents were. */
export function expectSound(dataset: Dataset): void {
  const files = writtenFiles(dataset);
  for (const [path, text] of files) expectContract(path, JSON.parse(text));
  expectAccounts(dataset);
  expectLists(dataset);
  expectLedgers(dataset);
  expectCoverage(dataset);
  expectFolding(dataset);
  const paths = [...files.keys()].map((path) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
}

/** A file is what its schema says, with nothing besides, and leads nowhere but to the web and to the site's own pictures. */
function expectContract(path: string, content: unknown): void {
  expect(path).toMatch(/^([a-z]+\/(ledgers\/)?[^/\\:*?"<>|]+|manifest)\.json$/);
  expect(Buffer.byteLength(path.replace(/^.*\//, ''))).toBeLessThan(256);
  const schema = schemas[path.replace(/\/[^/]*$/, '')];
  expect(schema?.parse(content)).toEqual(content);
  // All at once: to expect something of each takes longer than to make the dataset.
  const texts = [...leaves(content)];
  expect(texts.filter(([, value]) => !value.isWellFormed())).toEqual([]);
  expect(texts.filter(([key, value]) => key === 'url' && !isAddress(value))).toEqual([]);
}

/** On the web, or that of a picture that the site keeps. */
function isAddress(value: string): boolean {
  return value.startsWith('pictures/') || ['http:', 'https:'].includes(new URL(value).protocol);
}

function* leaves(value: unknown, key = ''): Generator<[key: string, value: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const entry of value) yield* leaves(entry, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, entry] of Object.entries(value)) yield* leaves(entry, name);
  }
}

/** Every document became something, and what is counted is there. */
function expectAccounts({ manifest: { counts, publishers }, ...dataset }: Dataset): void {
  const { stories, merged, hidden, removed, rejected } = counts;
  expect(stories + merged + hidden + removed + rejected).toBe(counts.documents);
  expect(dataset.stories.size).toBe(stories);
  const addresses = [...dataset.stories.values()].flatMap(({ coverage }) =>
    coverage.map(({ url }) => url),
  );
  expect(counts.coverage).toBeLessThanOrEqual(new Set(addresses).size);
  expect(publishers.length + (dataset.morePublishers?.list.length ?? 0)).toBe(counts.publishers);
}

/** Every list holds each of its stories once, the newest first, and as many as the manifest says. */
function expectLists(dataset: Dataset): void {
  const { topics, publishers, firstPage, calendar: name } = dataset.manifest;
  const all = expectChain(dataset, firstPage);
  const listed = [...dataset.stories.values()].filter(({ id }) => !dataset.toCome.has(id));
  const unfolded = listed.filter(({ foldedUnder }) => !foldedUnder);
  expect([...all].sort()).toEqual(unfolded.map(({ id }) => id).sort());
  expect(dataset.calendar.name).toBe(name);
  const { months, uncertain } = dataset.calendar.calendar;
  const counts = months.flatMap(({ days }) => days);
  expect(sumOf(counts)).toBe(all.length - uncertain);
  const reports = all.flatMap((id) => {
    const { dateUncertain, coverage } = dataset.stories.get(id) ?? { coverage: [] };
    return dateUncertain ? [] : coverage.length + 1;
  });
  expect(sumOf(months.flatMap((month) => month.reports))).toBe(sumOf(reports));
  const doubted = all.map((id) => dataset.stories.get(id)?.dateUncertain === true);
  expect(doubted.lastIndexOf(false) + 1).toBe(all.length - uncertain);
  expect(doubted.filter((isUncertain) => isUncertain)).toHaveLength(uncertain);
  for (const { slug, count, firstPage: page } of topics) {
    expect(expectChain(dataset, page).length).toBe(count);
    const sets = dataset.combinations.get(slug)?.sets ?? [];
    expect(sets.reduce((sum, set) => sum + set.count, 0)).toBe(count);
    expect(sets.every((set) => set.topics.includes(slug))).toBe(true);
  }
  for (const entry of [...publishers, ...(dataset.morePublishers?.list ?? [])]) {
    expect(expectChain(dataset, entry.firstPage).length).toBe(entry.count);
    expectOwnReports(dataset, entry);
  }
}

/**
 * A publisher's list tells of each story what that publisher wrote, which is on the story's timeline, the
 * newest first; and it was first, later and alone in it as often as its account says.
 */
function expectOwnReports(dataset: Dataset, { id, first, later, alone, ...entry }: PublisherEntry) {
  const listed = pagesOf(dataset, entry.firstPage).flatMap(({ stories }) => stories);
  for (const summary of listed) {
    const story = dataset.stories.get(summary.id);
    const { article, more = 0 } = summary.report ?? {};
    const { url, dateSeen } = article ?? summary;
    if (dateSeen) expect(summary.report?.lag).toBeUndefined();
    const timeline = story === undefined ? [] : [story, ...story.coverage];
    const own = timeline.filter(({ publisher }) => publisher.id === id);
    expect(own).toHaveLength(more + 1);
    expect(own.map((one) => one.url)).toContain(url);
  }
  const certain = listed.map(listedDate).filter(({ dateUncertain }) => dateUncertain !== true);
  const times = certain.map(({ publishedAt }) => Date.parse(publishedAt));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(listed.slice(certain.length).every((one) => listedDate(one).dateUncertain)).toBe(true);
  const lags = listed.flatMap(({ report }) => report?.lag ?? []);
  expect({
    first: lags.filter((lag) => lag === 0).length,
    later: lags.filter((lag) => lag > 0).length,
    alone: listed.filter(({ report }) => report?.isAlone).length,
  }).toEqual({ first, later, alone });
}

/**
 * A publisher was first, later or alone no more often than it has stories, its ledger says the same, and
 * all that is claimed rests on five events.
 */
function expectLedgers({ manifest: { publishers }, morePublishers, ledgers }: Dataset): void {
  const entries = [...publishers, ...(morePublishers?.list ?? [])];
  const ids = new Set<string>(entries.map(({ id }) => id));
  const named = new Set<string | undefined>(entries.map((entry) => entry.ledger));
  expect([...ledgers.keys()].filter((name) => !named.has(name))).toEqual([]);
  for (const { id, count, first, later, alone, ledger: name } of entries) {
    expect(first + later + alone).toBeLessThanOrEqual(count);
    expect(name !== undefined).toBe(first + later >= 5);
    if (name === undefined) continue;
    const kept = ledgers.get(name);
    expect(kept).toMatchObject({ first, later, alone });
    const { events = 0, medianLag = null, lags = null, follows = [], followedBy = [] } = kept ?? {};
    expect(events).toBeGreaterThanOrEqual(first + later + alone);
    expect(medianLag !== null).toBe(later >= 5);
    expect(lags === null ? null : sumOf(lags)).toBe(later >= 5 ? later : null);
    expect(follows.every((other) => later >= 5 && other.count <= later)).toBe(true);
    expect(followedBy.every((other) => first >= 5 && other.count <= first)).toBe(true);
    const others = [...follows, ...followedBy].map((other) => other.id);
    expect(others.filter((other) => other === id || !ids.has(other))).toEqual([]);
  }
}

/** The ids in a list, whose pages are numbered down to 1, and from which each reaches far. */
function expectChain(dataset: Dataset, firstPage: PageName | null): string[] {
  const pages = pagesOf(dataset, firstPage);
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => pages.length - index));
  for (const [place, { jumps }] of pages.entries()) {
    const names = jumps.map((_, index) => pages[place + 2 ** (index + 1)]?.name);
    expect(jumps).toEqual(names);
    expect(place + 2 ** (jumps.length + 1)).toBeGreaterThanOrEqual(pages.length);
  }
  const summaries = pages.flatMap(({ stories }) => stories);
  const ids = summaries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, title, url } of summaries) {
    expect(dataset.stories.get(id)).toMatchObject({ title, url });
  }
  return ids;
}

/**
 * Coverage stands in order of time, with uncertain dates last, each article once, the story itself never;
 * and both ways.
 */
function expectCoverage({ stories }: Dataset): void {
  for (const { id, url, coverage } of stories.values()) {
    const places = coverage.map(({ publishedAt, dateUncertain }) => ({
      isLast: Number(dateUncertain ?? false),
      time: Date.parse(publishedAt),
    }));
    expect(places).toEqual(places.toSorted((a, b) => a.isLast - b.isLast || a.time - b.time));
    const addresses = coverage.map((entry) => entry.url);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).not.toContain(url);
    for (const { storyId } of coverage) {
      if (storyId === undefined) continue;
      expect(stories.get(storyId)?.coverage.map((entry) => entry.storyId)).toContain(id);
    }
  }
}

/**
 * A story is folded under one that is not folded, and that leads their event now: each is on the timeline
 * of the other, and of no other event there.
 */
function expectFolding({ stories, toCome }: Dataset): void {
  for (const story of stories.values()) {
    if (story.foldedUnder === undefined) continue;
    const lead = stories.get(story.foldedUnder);
    expect(lead?.foldedUnder).toBeUndefined();
    expect(toCome.has(story.foldedUnder)).toBe(false);
    expect(ofItsEvent(lead)).toContain(story.id);
    expect(ofItsEvent(story)).toContain(lead?.id);
  }
}

function ofItsEvent(story: Story | undefined): (StoryId | undefined)[] {
  const reports = story?.coverage.filter(({ isOfAnotherEvent }) => isOfAnotherEvent !== true);
  return (reports ?? []).map(({ storyId }) => storyId);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
