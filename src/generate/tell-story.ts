import type { StorySummary } from '#dataset/list.ts';
import type { Report, Story, Topic } from '#dataset/story.ts';
import type { SourceDomain, TopicSlug } from '#dataset/values.ts';
import { youtubeVideoId } from './article-identity.ts';
import { sourceOf } from './gather-sources.ts';
import { glanceAt } from './glance-at.ts';
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
    ...(story.body.length > 0 && { body: [...story.body] }),
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
    glance: glanceAt(story, names.sources),
    ...(story.isVideo && { isVideo: true }),
    ...(listedUnder.length < topics.length && { listedUnder: [...listedUnder] }),
  };
}

const summaryLength = 400;

/** Cut at a space where there is one, never within a character, with an ellipsis. */
function shortenText(text: string): string {
  if (text.length <= summaryLength) return text;
  const cut = text.slice(0, summaryLength).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > summaryLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
