import { day } from './article.ts';
import {
  addWording,
  type Likeness,
  likenessOf,
  likenessWithin,
  sumWordings,
  type TimelineReport,
  type Wording,
  weighTimeline,
} from './weigh-timeline.ts';

/** A part of a timeline: the reports from place `start` to before `end`. */
export type Wave = {
  start: number;
  end: number;
  /** The place of the report whose wording is most like that of the others; of several, the first. */
  title: number;
};

type Stretch = { start: number; end: number };
type WordedStretch = Stretch & { wording: Wording };

type Timed = Pick<TimelineReport, 'at'>;

/** In milliseconds. Coverage that rests over a long weekend goes on. */
const longPause = 4 * day;

/** Wording changes where reports across a pause are so much less alike than those on one side of it. */
const changedShare = 0.6;

/** Numbers that differ by less are equal but for rounding. */
const rounding = 1e-9;

/**
 * Splits the reports of a timeline, which come in order of time, into waves of coverage. A new wave begins
 * after a pause that is long, and longer than the wave before it took, if the wording changes with it and
 * at least two reports are on both sides. None of the reports may have an uncertain date.
 */
export function splitWaves(reports: readonly TimelineReport[]): Wave[] {
  const wordings = weighTimeline(reports);
  const waves: WordedStretch[] = [];
  for (const { start, end } of findStretches(reports)) {
    const next = { start, end, wording: sumWordings(wordings.slice(start, end)) };
    const last = waves.at(-1);
    if (last === undefined || (isLongAfter(last, next, reports) && hasChanged(last, next))) {
      waves.push(next);
    } else {
      last.end = end;
      addWording(last.wording, next.wording);
    }
  }
  return waves.map(({ start, end, wording }) => ({
    start,
    end,
    title: start + placeOfCentral(wordings.slice(start, end), wording),
  }));
}

/** Whether the times of reports, which come in order, allow for more than one wave, whatever they say. */
export function mayHaveWaves(reports: readonly Timed[]): boolean {
  const stretches = findStretches(reports);
  return stretches.some((stretch, index) => {
    const before = stretches[index - 1];
    return before !== undefined && isLongAfter(before, stretch, reports);
  });
}

/**
 * Divides a timeline at its long pauses. A report between two of them belongs to the side that is nearer,
 * so each stretch has at least two.
 */
function findStretches(reports: readonly Timed[]): Stretch[] {
  const pauses = reports.map(({ at }, place) => at - (reports[place - 1]?.at ?? -Infinity));
  const pauseBefore = (place: number) => pauses[place] ?? Infinity;
  const starts = pauses.flatMap((pause, place) => {
    if (place === 0) return place;
    const [earlier, later] = [pauseBefore(place - 1), pauseBefore(place + 1)];
    const isOfEarlier = later >= longPause && pause <= later;
    const isOfLater = earlier >= longPause && pause < earlier;
    return pause < longPause || isOfEarlier || isOfLater ? [] : place;
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? reports.length }));
}

/** Whether the pause between two stretches is longer than the first of them. */
function isLongAfter(before: Stretch, after: Stretch, reports: readonly Timed[]): boolean {
  const timeOf = (place: number) => reports[place]?.at ?? 0;
  const [first, last] = [timeOf(before.start), timeOf(before.end - 1)];
  return timeOf(after.start) - last > last - first;
}

/** Where no two reports across the pause have the same language, nothing is known of a change. */
function hasChanged(before: WordedStretch, after: WordedStretch): boolean {
  const across = likenessOf(before.wording, after.wording);
  const onOneSide =
    (meanOf(likenessWithin(before.wording)) + meanOf(likenessWithin(after.wording))) / 2;
  return across.pairs > 0 && meanOf(across) < changedShare * onOneSide;
}

function placeOfCentral(wordings: readonly Wording[], all: Wording): number {
  const likeness = wordings.map((wording) => {
    const toAll = likenessOf(wording, all);
    return meanOf({ sum: toAll.sum - wording.square, pairs: toAll.pairs - 1 });
  });
  const most = likeness.reduce((a, b) => Math.max(a, b), 0);
  return likeness.findIndex((mean) => mean > most - rounding);
}

function meanOf({ sum, pairs }: Likeness): number {
  return pairs === 0 ? 0 : sum / pairs;
}
