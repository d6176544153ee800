import type { CardWeight } from '#client/story/card/story-card.tsx';
import type { StorySummary } from '#dataset/list.ts';

/**
 * Stories that stand side by side where there is room, each with its weight, and how many twelfths of the
 * width it gets: twelve in all.
 */
export type Row = readonly { story: StorySummary; weight: CardWeight; span: Span }[];

type Span = 4 | 6 | 8 | 12;

/** Of how many stories, the newest ones, one must be covered for coverage to decide who leads. */
const decisive = 24;

/** How far down the newest stories the one that a page leads with may stand. */
const leadingPlaces = 7;

/** Whether anybody else reported a story. */
function isCovered({ coverageSummary }: StorySummary): boolean {
  return coverageSummary.reports > 1;
}

/** Whether a list has stories, but nobody else reported any of the newest. */
export function isPlainList(stories: readonly StorySummary[]): boolean {
  return !stories.slice(0, decisive).some(isCovered);
}

/**
 * The story that a page leads with: the first of the newest that others reported too. Where nobody else
 * reported anything, the first of all.
 */
export function leadOf(stories: readonly StorySummary[]): StorySummary | undefined {
  if (isPlainList(stories)) return stories[0];
  return stories.slice(0, leadingPlaces).find(isCovered);
}

/**
 * Lays out the stories of a day, in their order, in rows that are full: of three, and first one or two that
 * are left over. Where coverage decides (`isPlain` is false), only a covered story is featured.
 */
export function planRows(stories: readonly StorySummary[], isPlain: boolean): Row[] {
  const mayLead = (story: StorySummary | undefined) =>
    story !== undefined && (isPlain || isCovered(story));
  const left = stories.length % 3;
  const isSplit = left === 1 && stories.length > 1 && !mayLead(stories[0]);
  const short = isSplit ? [2, 2] : left === 0 ? [] : [left];
  const rows: StorySummary[][] = [];
  let next = 0;
  while (next < stories.length) {
    const length = short[rows.length] ?? 3;
    rows.push(stories.slice(next, next + length));
    next += length;
  }
  return rows.map((row, index) => weigh(row, index === 0, mayLead));
}

function weigh(
  row: readonly StorySummary[],
  isFirst: boolean,
  mayLead: (story: StorySummary) => boolean,
): Row {
  const leading = row.filter(mayLead).length;
  const weightOf = (story: StorySummary): CardWeight => {
    if (row.length === 3) return isFirst || row.some(isCovered) ? 'major' : 'minor';
    if (leading === 0) return 'slim';
    if (row.length === 1) return 'feature';
    if (leading === 1) return mayLead(story) ? 'feature' : 'minor';
    return 'major';
  };
  return row.map((story) => {
    const weight = weightOf(story);
    return { story, weight, span: spanOf(row.length, weight) };
  });
}

function spanOf(length: number, weight: CardWeight): Span {
  if (length !== 2) return length === 1 ? 12 : 4;
  if (weight === 'feature') return 8;
  return weight === 'minor' ? 4 : 6;
}
