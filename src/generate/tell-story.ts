import type { CoverageGlance, StorySummary } from '#dataset/list.ts';
import type { Report, Story, Topic } from '#dataset/story.ts';
import type { SourceDomain, TopicSlug } from '#dataset/values.ts';
import { youtubeVideoId } from './article-identity.ts';
import { sourceOf } from './gather-sources.ts';
import type { CoveringArticle } from './link-coverage.ts';
import { matchReports } from './match-reports.ts';
import type { OrderedStory } from './order-stories.ts';
import { compareTime } from './rank.ts';

/** The names that all stories share. */
export type Names = {
  topics: ReadonlyMap<string, Topic>;
  sources: ReadonlyMap<SourceDomain, string>;
};

/** A story as its own file has it. */
export function tellStory(story: OrderedStory, names: Names): Story {
  const timeline = [...story.coverage, story].sort(compareTime);
  const shared = new Map(matchReports(timeline).map((number, index) => [timeline[index], number]));
  const videoId = story.isVideo ? youtubeVideoId(new URL(story.url)) : null;
  return {
    id: story.id,
    title: story.title,
    excerpt: story.excerpt,
    publishedAt: story.publishedAt,
    url: story.url,
    source: sourceOf(story, names.sources),
    topics: topicsOf(story, names),
    images: [...story.images],
    coverage: story.coverage.map((article) => tellReport(article, names, shared.get(article))),
    ...tellShared(shared.get(story)),
    ...(story.alternates.length > 0 && { alternates: [...story.alternates] }),
    ...(videoId !== null && { video: { host: 'youtube', id: videoId } }),
    ...(story.foldedUnder !== null && { foldedUnder: story.foldedUnder }),
    ...(story.unpublished && { unpublished: true }),
  };
}

/** The topics of a story, each once. */
export function topicsOf(story: OrderedStory, names: Names): Topic[] {
  return [...new Set(story.topics.flatMap(({ name }) => names.topics.get(name) ?? []))];
}

function tellReport(article: CoveringArticle, names: Names, shared: Shared): Report {
  return {
    title: article.title,
    excerpt: article.excerpt,
    publishedAt: article.publishedAt,
    url: article.url,
    source: sourceOf(article, names.sources),
    image: article.images[0] ?? null,
    ...(article.storyId !== null && { storyId: article.storyId }),
    ...tellShared(shared),
  };
}

type Shared = number | null | undefined;

function tellShared(shared: Shared): { sharedReport?: number } {
  return typeof shared === 'number' ? { sharedReport: shared } : {};
}

/** A story as lists have it. `listedUnder` where it doesn't stand in the lists of all its topics. */
export function summarize(
  story: OrderedStory,
  listedUnder: readonly TopicSlug[],
  names: Names,
): StorySummary {
  const topics = topicsOf(story, names);
  return {
    id: story.id,
    title: story.title,
    excerpt: shortenText(story.excerpt),
    publishedAt: story.publishedAt,
    url: story.url,
    source: sourceOf(story, names.sources),
    topics,
    images: story.images.slice(0, 3),
    glance: glanceAt(story, names),
    ...(story.isVideo && { isVideo: true }),
    ...(listedUnder.length < topics.length && { listedUnder: [...listedUnder] }),
  };
}

const summaryLength = 400;

/** Cut at a space, with an ellipsis. */
function shortenText(text: string): string {
  if (text.length <= summaryLength) return text;
  const cut = text.slice(0, summaryLength);
  const space = cut.lastIndexOf(' ');
  return `${(space > summaryLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const mostMarks = 40;

function glanceAt(story: OrderedStory, names: Names): CoverageGlance {
  const timeline = [...story.coverage, story].sort(compareTime);
  const first = timeline[0] ?? story;
  const last = timeline.at(-1) ?? story;
  const own = timeline.indexOf(story);
  const shown = timeline.length <= mostMarks ? timeline : nearest(timeline, own);
  const others = new Map(
    timeline
      .filter((article) => article.domain !== story.domain)
      .map((article) => [article.domain, sourceOf(article, names.sources).name]),
  );
  return {
    reports: timeline.length,
    publishers: [...others.values()].slice(0, 3),
    otherPublishers: others.size,
    first: first.publishedAt,
    last: last.publishedAt,
    marks: shown.map((article) => share(article.publishedAt, first.publishedAt, last.publishedAt)),
    own: shown.indexOf(story),
  };
}

/** As many articles as a glance has marks for, the first, the last and the story's own among them. */
function nearest<Value>(timeline: readonly Value[], own: number): Value[] {
  const last = timeline.length - 1;
  const steps = Array.from({ length: mostMarks - 1 }, (_, step) =>
    Math.round((step * last) / (mostMarks - 2)),
  );
  return [...new Set([...steps, own])]
    .sort((a, b) => a - b)
    .flatMap((index) => timeline[index] ?? []);
}

function share(at: string, first: string, last: string): number {
  const span = Date.parse(last) - Date.parse(first);
  return span === 0 ? 0 : Math.round((100 * (Date.parse(at) - Date.parse(first))) / span);
}
