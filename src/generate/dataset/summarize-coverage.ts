import type { CoverageSummary } from '#dataset/list.ts';
import type { Instant, SourceDomain } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import type { OrderedStory } from '#generate/stories/order-stories.ts';
import { compareTime } from '#generate/stories/rank.ts';
import { publisherOf, sourceOf } from './name-publishers.ts';

const mostMarks = 40;

/** The coverage of a story in figures. `names` are those that publishers go by. */
export function summarizeCoverage(
  story: OrderedStory,
  names: ReadonlyMap<SourceDomain, string>,
): CoverageSummary {
  if (story.coverage.length === 0) return alone(story.publishedAt);
  const timeline = [...story.coverage, story].sort(compareTime);
  const first = timeline[0] ?? story;
  const last = timeline.at(-1) ?? story;
  const own = timeline.indexOf(story);
  const shown = timeline.length <= mostMarks ? timeline : nearest(timeline, own);
  const sources = groupBy(
    timeline.map((article) => sourceOf(article, names)),
    publisherOf,
  );
  sources.delete(publisherOf(sourceOf(story, names)));
  const others = [...sources.values()].flatMap(([source]) => source?.name ?? []);
  return {
    reports: timeline.length,
    publishers: others.slice(0, 3),
    otherPublishers: others.length,
    first: first.publishedAt,
    last: last.publishedAt,
    marks: shown.map((article) => share(article.publishedAt, first.publishedAt, last.publishedAt)),
    own: shown.indexOf(story),
  };
}

function alone(publishedAt: Instant): CoverageSummary {
  return {
    reports: 1,
    publishers: [],
    otherPublishers: 0,
    first: publishedAt,
    last: publishedAt,
    marks: [0],
    own: 0,
  };
}

/** As many articles as a summary has marks for, the first, the last and the story's own among them. */
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
