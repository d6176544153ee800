import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import type { CoverageSummary } from '#dataset/list.ts';

/** Places the articles of a timeline on a scale from its first (0) to its last (100). */
export function coverageSummaryOf(
  entries: readonly TimelineEntry[],
): Pick<CoverageSummary, 'marks' | 'own'> {
  const times = entries.map((entry) => Date.parse(entry.publishedAt));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? first) - first;
  return {
    marks: times.map((time) => (span === 0 ? 0 : Math.round((100 * (time - first)) / span))),
    own: entries.findIndex((entry) => entry.isMain),
  };
}
