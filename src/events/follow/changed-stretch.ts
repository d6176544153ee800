import { eventReach } from '#events/event-finder.ts';
import type { KnownArticle } from './known-article.ts';

/**
 * A stretch of time in milliseconds since 1970, of which events must be found anew: those of the articles
 * from `start` on, until nothing differs after `end`.
 */
export type Stretch = { start: number; end: number };

/** Everything may have changed. */
const allTime: Stretch = { start: -Infinity, end: Infinity };

const noTime: Stretch = { start: Infinity, end: -Infinity };

type Described = Omit<KnownArticle, 'ties'>;

/**
 * The stretch that the difference between two lists of articles can change. An editor's word reaches through all
 * time.
 */
export function findChangedStretch(
  before: readonly Described[],
  after: readonly Described[],
): Stretch {
  const changed = [...findOthers(before, after), ...findOthers(after, before)];
  if (changed.length === 0) return noTime;
  if (changed.some(({ event }) => event !== null)) return allTime;
  const start = changed.reduce((earliest, { at }) => Math.min(earliest, at), Infinity);
  const last = changed.reduce((latest, { until }) => Math.max(latest, until), -Infinity);
  return { start, end: last + eventReach };
}

/** The articles of a list that another one doesn't have just so. */
function findOthers(list: readonly Described[], other: readonly Described[]): Described[] {
  const digests = new Map(other.map(({ id, digest }) => [id, digest]));
  return list.filter(({ id, digest }) => digests.get(id) !== digest);
}
