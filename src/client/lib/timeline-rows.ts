import type { TimelineEntry } from './timeline.ts';

/**
 * What stands on the rail: an article with those that carried the same report right after it, or a
 * stretch of a long timeline that opens on demand.
 */
export type TimelineRow = ArticleRow | Stretch;

export type ArticleRow = {
  kind: 'article';
  entry: TimelineEntry;
  carriers: readonly TimelineEntry[];
};

/** `reports` counts the articles in all. */
type Stretch = { kind: 'stretch'; rows: readonly ArticleRow[]; reports: number };

/** How many articles a timeline shows at once; a longer one opens its stretches on demand. */
const mostAtOnce = 60;

/** How many articles stay at the beginning, around the story and at the end of a long timeline. */
const kept = { beginning: 10, around: 4, end: 6 };

/** Lays a timeline out: gathers what carries the same report, folds what is too long. */
export function rowsOf(entries: readonly TimelineEntry[]): TimelineRow[] {
  if (entries.length <= mostAtOnce) return gather(entries);
  const own = entries.findIndex((entry) => entry.isMain);
  const isKept = (index: number) =>
    index < kept.beginning ||
    index >= entries.length - kept.end ||
    Math.abs(index - own) <= kept.around;
  return runsOf(entries, (_, index) => isKept(index)).flatMap((run): TimelineRow[] => {
    const rows = gather(run.entries);
    return run.value ? rows : [{ kind: 'stretch', rows, reports: run.entries.length }];
  });
}

/** Fewer carriers than this are worth their own line each. */
const fewestCarriers = 2;

function gather(entries: readonly TimelineEntry[]): ArticleRow[] {
  const runs = runsOf(entries, (entry) => (entry.isMain ? null : entry.sharedReport));
  return runs.flatMap(({ value, entries: run }): ArticleRow[] => {
    const [first, ...carriers] = run;
    if (value === null || first === undefined || carriers.length < fewestCarriers) {
      return run.map((entry) => ({ kind: 'article', entry, carriers: [] }));
    }
    return [{ kind: 'article', entry: first, carriers }];
  });
}

type Run<Value> = { value: Value; entries: TimelineEntry[] };

/** Neighbours of the same value together. */
function runsOf<Value>(
  entries: readonly TimelineEntry[],
  tell: (entry: TimelineEntry, index: number) => Value,
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  entries.forEach((entry, index) => {
    const value = tell(entry, index);
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.entries.push(entry);
    else runs.push({ value, entries: [entry] });
  });
  return runs;
}
