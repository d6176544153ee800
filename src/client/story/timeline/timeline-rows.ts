import { dayOf } from '#client/language/dates.ts';
import type { Language } from '#client/language/language.ts';
import { gapBetween, type TimelineEntry } from './timeline-entries.ts';

/**
 * What stands on the rail: an article with those that carried the same report after it, or a stretch
 * of a long timeline that opens on demand.
 */
export type TimelineRow = ArticleRow | Stretch;

export type ArticleRow = {
  kind: 'article';
  entry: TimelineEntry;
  carriers: readonly TimelineEntry[];
  /** How long after the article above it, in words, where that is worth telling. */
  gap: string | null;
};

/** `reports` counts the articles in all. */
type Stretch = { kind: 'stretch'; rows: readonly ArticleRow[]; reports: number };

/** How many rows a timeline shows at once; a longer one opens its stretches on demand. */
const mostAtOnce = 60;

/** How many rows stay at the beginning, around the story and at the end of a long timeline. */
const kept = { beginning: 10, around: 4, end: 6 };

/** Lays a timeline out: gathers what carries the same report, folds what is too long. */
export function rowsOf(entries: readonly TimelineEntry[], language: Language): TimelineRow[] {
  const rows = gather(entries, language);
  if (rows.length <= mostAtOnce) return rows;
  const own = rows.findIndex(({ entry }) => entry.isMain);
  const isKept = (index: number) =>
    index < kept.beginning ||
    index >= rows.length - kept.end ||
    Math.abs(index - own) <= kept.around;
  const folded: TimelineRow[] = [];
  let stretch: ArticleRow[] = [];
  const close = () => {
    const reports = stretch.reduce((sum, { carriers }) => sum + 1 + carriers.length, 0);
    if (reports > 0) folded.push({ kind: 'stretch', rows: stretch, reports });
    stretch = [];
  };
  rows.forEach((row, index) => {
    if (!isKept(index)) stretch.push(row);
    else {
      close();
      folded.push(row);
    }
  });
  return folded;
}

/** Fewer carriers than this are worth their own line each. */
const fewestCarriers = 2;

/** An article a row, but for those that carry the report of an earlier one: these hang on it. */
function gather(entries: readonly TimelineEntry[], language: Language): ArticleRow[] {
  const groups = new Map<number | null, TimelineEntry[]>();
  for (const entry of entries.filter(canHang)) {
    const group = groups.get(entry.sharedReport);
    if (group === undefined) groups.set(entry.sharedReport, [entry]);
    else group.push(entry);
  }
  const rows: ArticleRow[] = [];
  for (const entry of entries) {
    const group = (canHang(entry) && groups.get(entry.sharedReport)) || [];
    const isGathered = group.length > fewestCarriers;
    if (isGathered && group[0] !== entry) continue;
    const carriers = isGathered ? group.slice(1) : [];
    const gap = gapBetween(rows.at(-1)?.entry, entry, language);
    rows.push({ kind: 'article', entry, carriers, gap });
  }
  return rows;
}

/** The story itself and the latest report keep their places. */
function canHang({ sharedReport, isMain, isLatest }: TimelineEntry): boolean {
  return sharedReport !== null && !isMain && !isLatest;
}

/** Whether an article stands on another day than the article right above it; none may be there. */
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
