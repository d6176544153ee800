import type { StorySummary } from '#dataset/list.ts';
import type { Report, Story, Topic } from '#dataset/story.ts';
import type { SourceDomain, TopicSlug } from '#dataset/values.ts';
import { youtubeVideoId } from '#documents/address/youtube.ts';
import type { CoveringArticle } from '#generate/stories/link-coverage.ts';
import type { OrderedStory } from '#generate/stories/order-stories.ts';
import { compareTime } from '#generate/stories/rank.ts';
import { matchReports } from './match-reports.ts';
import { sourceOf } from './name-publishers.ts';
import { summarizeCoverage } from './summarize-coverage.ts';

/** The names that all stories share. */
export type Names = {
  topics: ReadonlyMap<string, Topic>;
  sources: ReadonlyMap<SourceDomain, string>;
};

/** A story as its own file has it. */
export function toStory(story: OrderedStory, names: Names): Story {
  const shared = sharedReports(story);
  const videoId = story.isVideo ? youtubeVideoId(new URL(story.url)) : null;
  const told: Story = {
    id: story.id,
    title: story.title,
    excerpt: story.excerpt,
    publishedAt: story.publishedAt,
    url: story.url,
    source: sourceOf(story, names.sources),
    topics: topicsOf(story, names),
    images: [...story.images],
    coverage: story.coverage.map((article) => toReport(article, names, shared.get(article))),
  };
  // Added one by one: spreading what may be there takes several times as long.
  const number = shared.get(story) ?? null;
  if (number !== null) told.sharedReport = number;
  if (story.alternates.length > 0) told.alternates = [...story.alternates];
  if (videoId !== null) told.video = { host: 'youtube', id: videoId };
  if (story.foldedUnder !== null) told.foldedUnder = story.foldedUnder;
  if (story.body.length > 0) told.body = [...story.body];
  return told;
}

/** Which report each article of a story carries, where several carry it. */
function sharedReports(story: OrderedStory): ReadonlyMap<OrderedStory | CoveringArticle, Shared> {
  if (story.coverage.length === 0) return new Map();
  const timeline = [...story.coverage, story].sort(compareTime);
  const numbers = matchReports(timeline);
  return new Map(timeline.map((article, index) => [article, numbers[index]]));
}

/** The topics of a story, each once. */
export function topicsOf(story: OrderedStory, names: Names): Topic[] {
  const topics: Topic[] = [];
  for (const { name } of story.topics) {
    const topic = names.topics.get(name);
    if (topic !== undefined && !topics.includes(topic)) topics.push(topic);
  }
  return topics;
}

function toReport(article: CoveringArticle, names: Names, shared: Shared): Report {
  const report: Report = {
    title: article.title,
    excerpt: article.excerpt,
    publishedAt: article.publishedAt,
    url: article.url,
    source: sourceOf(article, names.sources),
    image: article.images[0] ?? null,
  };
  if (article.storyId !== null) report.storyId = article.storyId;
  if (typeof shared === 'number') report.sharedReport = shared;
  return report;
}

type Shared = number | null | undefined;

/** A story as lists have it. `listedUnder` where it doesn't stand in the lists of all its topics. */
export function summarize(
  story: OrderedStory,
  listedUnder: readonly TopicSlug[],
  names: Names,
): StorySummary {
  const topics = topicsOf(story, names);
  const summary: StorySummary = {
    id: story.id,
    title: story.title,
    excerpt: shortenText(story.excerpt),
    publishedAt: story.publishedAt,
    url: story.url,
    source: sourceOf(story, names.sources),
    topics,
    images: story.images.slice(0, 3),
    coverageSummary: summarizeCoverage(story, names.sources),
  };
  if (listedUnder.length < topics.length) summary.listedUnder = [...listedUnder];
  return summary;
}

const summaryLength = 400;

/** Cut at a space where there is one, never within a character, with an ellipsis. */
function shortenText(text: string): string {
  if (text.length <= summaryLength) return text;
  const cut = text.slice(0, summaryLength).replace(/\p{Cs}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > summaryLength / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
