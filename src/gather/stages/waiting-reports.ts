import type { FeedRecord } from '#gather/feed-record.ts';
import type { PlacingRules } from '#gather/place/placing-rules.ts';
import { month } from '#gather/state/memory.ts';
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

/**
 * Leaves out the reports that have waited for a month: what they are about is over. Returns a sentence for
 * the editor, null if there are none.
 */
export function endWaiting(state: StateLog<FeedRecord>, now: Date): string | null {
  const why = 'It waited a month.';
  const ended = [...state.articles.values()].filter(
    ({ fate, seenAt }) => fate.is === 'waiting' && now.getTime() - seenAt > month,
  );
  state.rememberArticles(
    ended.map((article) => ({ ...article, fate: { is: 'left-out' as const, why } })),
  );
  if (ended.length === 0) return null;
  const reports = ended.length === 1 ? '1 report has' : `${ended.length} reports have`;
  return `${reports} waited a month for a place in a story. No story needs them any more, so they are left out.`;
}
