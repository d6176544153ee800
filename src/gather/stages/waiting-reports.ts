import type { FeedRecord } from '#gather/feed-record.ts';
import type { PlacingRules } from '#gather/place/placing-rules.ts';
import type { StateLog } from '#gather/state/state-log.ts';
import { type Report, timeOf } from '#gather/write/report.ts';

/** The reports that have no document yet. */
export function waitingReports(state: StateLog<FeedRecord>): Report[] {
  return [...state.articles.values()].flatMap(({ fate, seenAt }) =>
    fate.is === 'waiting' ? [{ article: fate.article, seenAt }] : [],
  );
}

/** Whether a report has waited long enough, or a run that was ended left one half placed. */
export function isPlacingDue(
  state: StateLog<FeedRecord>,
  { patience }: PlacingRules,
  now: Date,
): boolean {
  const isHalfPlaced = [...state.articles.values()].some(({ fate }) => fate.is === 'placing');
  if (isHalfPlaced || patience === null) return isHalfPlaced;
  return waitingReports(state).some((report) => timeOf(report).at + patience <= now.getTime());
}
