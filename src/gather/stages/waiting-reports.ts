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

/** Takes the place in the queue from reports that are to be no story. `why` is a sentence for the editor. */
export function leaveOut(
  reports: readonly Report[],
  state: StateLog<FeedRecord>,
  why: string,
): void {
  const identities = new Set(reports.map(({ article }) => article.identity));
  const articles = [...state.articles.values()].filter(({ identity }) => identities.has(identity));
  state.rememberArticles(
    articles.map((article) => ({ ...article, fate: { is: 'left-out', why } })),
  );
}

/**
 * Leaves out the reports that have waited for a month: what they are about is over. Returns a sentence for
 * the editor, null if there are none.
 */
export function endWaiting(state: StateLog<FeedRecord>, now: Date): string | null {
  const ended = waitingReports(state).filter(({ seenAt }) => now.getTime() - seenAt > month);
  if (ended.length === 0) return null;
  leaveOut(ended, state, 'It waited for a month.');
  const reports = ended.length === 1 ? '1 report has' : `${ended.length} reports have`;
  return `${reports} waited for a month without becoming part of a story. They wait no longer.`;
}
