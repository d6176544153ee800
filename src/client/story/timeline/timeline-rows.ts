import { dayOf } from '#client/language/dates.ts';
import type { Language } from '#client/language/language.ts';
import { gapBetween, type TimelineEntry } from './timeline-entries.ts';

/**
 * A row of the rail: an article with the ones that carried the same report after it, or a collapsed
 * run of rows that opens on demand.
 */
export type TimelineRow = ArticleRow | CollapsedRows;

export type ArticleRow = {
  kind: 'article';
  entry: TimelineEntry;
  carriedBy: readonly TimelineEntry[];
  /** How long after the article above it, in words; null where the gap is short. */
  gap: string | null;
};

/** `reports` counts all articles in `rows`, including those that carried a report. */
type CollapsedRows = { kind: 'collapsed'; rows: readonly ArticleRow[]; reports: number };

/**
 * The number of rows up to which a timeline is shown in full; longer ones are collapsed in part.
 */
const mostAtOnce = 60;

/** How many rows of a long timeline stay visible: first, on either side of the story, and last. */
const kept = { beginning: 10, around: 4, end: 6 };

/**
 * Lays out a timeline: groups articles that carry the same report, and collapses long runs of rows.
 */
export function rowsOf(entries: readonly TimelineEntry[], language: Language): TimelineRow[] {
  const rows = groupReports(entries, language);
  if (rows.length <= mostAtOnce) return rows;
  const own = rows.findIndex(({ entry }) => entry.isMain);
  const isKept = (index: number) =>
    index < kept.beginning ||
    rows[index]?.entry.waveTitle !== '' ||
    index >= rows.length - kept.end ||
    Math.abs(index - own) <= kept.around;
  const shown: TimelineRow[] = [];
  let collapsed: ArticleRow[] = [];
  const close = () => {
    const reports = collapsed.reduce((sum, { carriedBy }) => sum + 1 + carriedBy.length, 0);
    if (reports > 0) shown.push({ kind: 'collapsed', rows: collapsed, reports });
    collapsed = [];
  };
  rows.forEach((row, index) => {
    if (!isKept(index)) collapsed.push(row);
    else {
      close();
      shown.push(row);
    }
  });
  return shown;
}

/** Up to this many articles that carry one report keep a row each. */
const mostUngrouped = 2;

/**
 * One row per article, except that articles carrying an earlier one's report are grouped under it.
 */
function groupReports(entries: readonly TimelineEntry[], language: Language): ArticleRow[] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries.filter(canBeGrouped)) {
    const group = groups.get(groupOf(entry));
    if (group === undefined) groups.set(groupOf(entry), [entry]);
    else group.push(entry);
  }
  const rows: ArticleRow[] = [];
  for (const entry of entries) {
    const group = (canBeGrouped(entry) && groups.get(groupOf(entry))) || [];
    const isGathered = group.length > mostUngrouped;
    if (isGathered && group[0] !== entry) continue;
    const carriedBy = isGathered ? group.slice(1) : [];
    const gap = gapBetween(rows.at(-1)?.entry, entry, language);
    rows.push({ kind: 'article', entry, carriedBy, gap });
  }
  return rows;
}

/** Articles that carry one report in one wave are grouped. */
function groupOf({ wave, sharedReport }: TimelineEntry): string {
  return `${wave} ${sharedReport}`;
}

/** The story itself and the latest report keep their places. */
function canBeGrouped({ sharedReport, isMain, isLatest }: TimelineEntry): boolean {
  return sharedReport !== null && !isMain && !isLatest;
}

/**
 * Whether an article is from another day than the row above it; true if there is none, or a
 * collapsed one. Never if its date is uncertain.
 */
export function beginsDay(
  { entry }: ArticleRow,
  above: TimelineRow | undefined,
  timeZone: string,
): boolean {
  if (entry.dateUncertain === true) return false;
  return (
    above?.kind !== 'article' ||
    dayOf(above.entry.publishedAt, timeZone) !== dayOf(entry.publishedAt, timeZone)
  );
}

/**
 * The article whose year a reader has in mind at a row: the last one above that isn't collapsed, or else
 * the story itself, whose byline shows its year.
 */
export function knownBefore(
  rows: readonly TimelineRow[],
  index: number,
  main: TimelineEntry | undefined,
): TimelineEntry | undefined {
  const above = rows.slice(0, index).filter((row) => row.kind === 'article');
  return above.at(-1)?.entry ?? main;
}
