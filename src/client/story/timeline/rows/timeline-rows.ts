import { dayOf } from '#client/language/dates.ts';
import type { Language } from '#client/language/language.ts';
import { gapBetween, type TimelineEntry } from '#client/story/timeline/timeline-entries.ts';
import { groupReports } from './group-reports.ts';

/** A row of the rail: an article with those below it, or a collapsed run of rows that opens on demand. */
export type TimelineRow = ArticleRow | CollapsedRows;

export type ArticleRow = {
  kind: 'article';
  entry: TimelineEntry;
  /** Who carried the same report after it. */
  carriedBy: readonly TimelineEntry[];
  /** Further articles of its publisher. */
  updates: readonly TimelineEntry[];
  /** How long after the article above it, in words; null where the gap is short. */
  gap: string | null;
};

/** `reports` counts all articles in `rows`, including those below others. */
type CollapsedRows = { kind: 'collapsed'; rows: readonly ArticleRow[]; reports: number };

/**
 * The number of rows up to which a timeline is shown in full; longer ones are collapsed in part.
 */
const mostAtOnce = 60;

/** How many rows of a long timeline stay visible: first, on either side of the story, and last. */
const kept = { beginning: 10, around: 4, end: 6 };

/** Lays out a timeline: groups its articles (group-reports.ts), and collapses long runs of rows. */
export function rowsOf(entries: readonly TimelineEntry[], language: Language): TimelineRow[] {
  const groups = groupReports(entries);
  const rows = groups.map(({ first: entry, carriedBy, updates }, index): ArticleRow => {
    const gap = gapBetween(groups[index - 1]?.first, entry, language);
    return { kind: 'article', entry, carriedBy, updates, gap };
  });
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
    const reports = collapsed.reduce(
      (sum, { carriedBy, updates }) => sum + 1 + carriedBy.length + updates.length,
      0,
    );
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
