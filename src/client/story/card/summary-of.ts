import type { CoverageSummary, StorySummary } from '#dataset/list.ts';
import type { Story } from '#dataset/story.ts';

/** Makes the summary that lists hold from a whole story. */
export function summaryOf(story: Story): StorySummary {
  const { id, title, excerpt, publishedAt, url, source, topics, images } = story;
  const coverageSummary = coverageSummaryOf(story);
  return {
    id,
    title,
    excerpt,
    publishedAt,
    url,
    source,
    topics,
    images: images.slice(0, 3),
    coverageSummary,
  };
}

function coverageSummaryOf({ publishedAt, source, coverage }: Story): CoverageSummary {
  const instants = [publishedAt, ...coverage.map((report) => report.publishedAt)].sort();
  const first = instants[0] ?? publishedAt;
  const last = instants.at(-1) ?? publishedAt;
  const start = Date.parse(first);
  const span = Date.parse(last) - start;
  const others = new Map(coverage.map((report) => [report.source.domain, report.source.name]));
  others.delete(source.domain);
  return {
    reports: instants.length,
    publishers: [...others.values()].slice(0, 3),
    otherPublishers: others.size,
    first,
    last,
    marks: instants.map((instant) =>
      span === 0 ? 0 : Math.round((100 * (Date.parse(instant) - start)) / span),
    ),
    own: instants.indexOf(publishedAt),
  };
}
