import type { TimelineEntry } from '#client/story/timeline/timeline-entries.ts';

/** An article with the later ones that stand below it: who carried the same report, and its own updates. */
export type ReportGroup = {
  first: TimelineEntry;
  carriedBy: readonly TimelineEntry[];
  updates: readonly TimelineEntry[];
};

/**
 * One group for each article, except that those that carry an earlier one's report stand under it, and
 * further articles of a publisher under its first one of the same wave that came the same way.
 */
export function groupReports(entries: readonly TimelineEntry[]): ReportGroup[] {
  return groupUpdates(groupCarriers(entries));
}

/** Up to this many articles that carry one report keep a row each. */
const mostUngrouped = 2;

type CarriedReport = Pick<ReportGroup, 'first' | 'carriedBy'>;

function groupCarriers(entries: readonly TimelineEntry[]): CarriedReport[] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries.filter(canBeCarried)) {
    const group = groups.get(reportOf(entry));
    if (group === undefined) groups.set(reportOf(entry), [entry]);
    else group.push(entry);
  }
  return entries.flatMap((entry) => {
    const group = (canBeCarried(entry) && groups.get(reportOf(entry))) || [];
    if (group.length <= mostUngrouped) return { first: entry, carriedBy: [] };
    return group[0] === entry ? { first: entry, carriedBy: group.slice(1) } : [];
  });
}

/** Articles that carry one report in one wave are grouped. */
function reportOf({ wave, sharedReport }: TimelineEntry): string {
  return `${wave} ${sharedReport}`;
}

/** The story itself and the latest report keep their places. */
function canBeCarried({ sharedReport, isMain, isLatest }: TimelineEntry): boolean {
  return sharedReport !== null && !isMain && !isLatest;
}

/** A timeline of one publisher has nothing to group: there, each article has its row. */
function groupUpdates(reports: readonly CarriedReport[]): ReportGroup[] {
  const publishers = new Set(reports.map(({ first }) => first.publisher.id));
  const leaders = new Map<string, TimelineEntry[]>();
  return reports.flatMap((report) => {
    const { first } = report;
    const { id, via = '' } = first.publisher;
    const key = `${first.wave} ${id} ${via}`;
    const updatesBefore = leaders.get(key);
    if (updatesBefore !== undefined && publishers.size > 1 && isUpdate(report)) {
      updatesBefore.push(first);
      return [];
    }
    const updates: TimelineEntry[] = [];
    if (updatesBefore === undefined && !first.isOfAnotherEvent) leaders.set(key, updates);
    return { ...report, updates };
  });
}

/**
 * The story itself and the latest report keep their places, and so does what has a timeline or a report of
 * its own, or is of another event.
 */
function isUpdate({ first, carriedBy }: CarriedReport): boolean {
  const { isMain, isLatest, isOfAnotherEvent, storyId, sharedReport } = first;
  const hasOwn = storyId !== null || sharedReport !== null || carriedBy.length > 0;
  return !isMain && !isLatest && !isOfAnotherEvent && !hasOwn;
}
