import { findStanding } from '#dataset/shared/standing.ts';
import { countEarlier, summarizeStory } from '#dataset/shared/story-summary.ts';
import type { Report, Story, Topic } from '#dataset/story.ts';
import type { Instant, PictureAddress, WebAddress } from '#dataset/values.ts';
import { mainWave } from '#generate/dataset/event-wave.ts';
import type { CoverageWriter } from '#publish/bundle/renderer.ts';
import { latestReport } from '#publish/coverage/latest-report.ts';
import { escapeHtml } from '#publish/pages/escape-html.ts';
import { storyPath } from '#publish/pages/page-paths.ts';

/** How many reports an entry lists, the earliest first. */
const mostReports = 20;

/** What a feed tells of a story: its headline, and how it was covered. */
export type FeedEntry = {
  /** The path of the story's page. */
  page: string;
  title: string;
  /** The article itself. */
  source: WebAddress;
  /** When the article was published; null where only is known when it was seen, or not even that. */
  published: Instant | null;
  /** When the latest of its reports came. */
  updated: Instant;
  summary: string;
  /** HTML: the excerpt, the summary, and the reports. */
  content: string;
  topics: readonly Topic[];
  picture: PictureAddress | null;
};

/** Null for a story of which no date can be right: a feed is in order of time. */
export function toFeedEntry(
  story: Story,
  storyAddress: string,
  writer: CoverageWriter,
): FeedEntry | null {
  const earlier = countEarlier(story);
  const timeline = [...story.coverage.slice(0, earlier), story, ...story.coverage.slice(earlier)];
  const updated = latestReport(story);
  if (updated === null) return null;
  const { reports, otherPublishers } = summarizeStory(story, earlier).coverageSummary;
  const standing = findStanding(mainWave(story, earlier));
  const first = standing?.first.map(({ name }) => name) ?? [];
  const summary = writer.inShort({ reports, publishers: otherPublishers + 1, first });
  const isKnown = story.dateUncertain !== true && story.dateSeen !== true;
  return {
    page: storyPath(story.id),
    title: story.title,
    source: story.url,
    published: isKnown ? story.publishedAt : null,
    updated,
    summary,
    content: [
      ...(story.excerpt === '' ? [] : [`<p>${escapeHtml(story.excerpt)}</p>`]),
      `<p>${escapeHtml(summary)}</p>`,
      ...listReports(timeline, storyAddress, writer),
    ].join(''),
    topics: story.topics,
    picture: story.images[0]?.url ?? null,
  };
}

function listReports(
  timeline: readonly (Story | Report)[],
  storyAddress: string,
  writer: CoverageWriter,
): string[] {
  const items = timeline.slice(0, mostReports).map((article) => {
    const { url, title, publisher } = article;
    const date = escapeHtml(writer.date(article));
    const link = `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`;
    return `<li>${date}: <bdi>${escapeHtml(writer.publisher(publisher))}</bdi>: ${link}</li>`;
  });
  const more = timeline.length - items.length;
  const rest = `<p><a href="${escapeHtml(storyAddress)}">${escapeHtml(writer.more(more))}</a></p>`;
  return [`<ol>${items.join('')}</ol>`, ...(more > 0 ? [rest] : [])];
}
