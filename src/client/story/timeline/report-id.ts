import type { TimelineEntry } from './timeline-entries.ts';

/** The id of an article's element in the timeline. */
export function reportId(entry: TimelineEntry): string {
  return `report-${entry.index + 1}`;
}
