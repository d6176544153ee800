import { dayOf } from '#client/language/dates.ts';
import { formatGap } from '#client/language/durations.ts';
import type { Language } from '#client/language/language.ts';
import type { TimelineEntry } from './timeline-entries.ts';

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
  const groups = new Map<number | null, TimelineEntry[]>();
  for (const entry of entries.filter(canBeGrouped)) {
    const group = groups.get(entry.sharedReport);
    if (group === undefined) groups.set(entry.sharedReport, [entry]);
    else group.push(entry);
  }
  const rows = entries.flatMap((entry): Omit<ArticleRow, 'gap'>[] => {
    const group = canBeGrouped(entry) ? groups.get(entry.sharedReport) : undefined;
    if (group === undefined || group.length <= mostUngrouped) {
      return [{ kind: 'article', entry, carriedBy: [] }];
    }
    return group[0] === entry ? [{ kind: 'article', entry, carriedBy: group.slice(1) }] : [];
  });
  return withGaps(rows, language);
}

/** The story itself and the latest report keep their places. */
function canBeGrouped({ sharedReport, isMain, isLatest }: TimelineEntry): boolean {
  return sharedReport !== null && !isMain && !isLatest;
}

/** One row per article, with no grouping. */
export function plainRowsOf(entries: readonly TimelineEntry[], language: Language): ArticleRow[] {
  const rows = entries.map((entry) => ({ kind: 'article', entry, carriedBy: [] }) as const);
  return withGaps(rows, language);
}

function withGaps(rows: readonly Omit<ArticleRow, 'gap'>[], language: Language): ArticleRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1]?.entry;
    const time = Date.parse(row.entry.publishedAt);
    const gap =
      above === undefined ? null : formatGap(time - Date.parse(above.publishedAt), language);
    return { ...row, gap };
  });
}

/**
 * Whether an article is from another day in the time zone (IANA) than the row above. True where
 * that row is missing or collapsed.
 */
export function beginsDay(
  row: ArticleRow,
  above: TimelineRow | undefined,
  timeZone: string,
): boolean {
  const { publishedAt } = row.entry;
  return (
    above?.kind !== 'article' ||
    dayOf(above.entry.publishedAt, timeZone) !== dayOf(publishedAt, timeZone)
  );
}
