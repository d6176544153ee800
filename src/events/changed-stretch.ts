import type { EventArticle } from './article.ts';
import { eventWindow } from './find-alike.ts';
import { weighedStretch } from './weigh-words.ts';

/**
 * A stretch of time in milliseconds since 1970, of which events must be found anew: those of the articles
 * from `start` on, until nothing differs after `end`. They depend on the words of articles from `readFrom`
 * on.
 */
export type Stretch = { readFrom: number; start: number; end: number };

/** Everything may have changed. */
const allTime: Stretch = { readFrom: -Infinity, start: -Infinity, end: Infinity };

const noTime: Stretch = { readFrom: Infinity, start: Infinity, end: -Infinity };

/**
 * How far back the event of an article depends on others, in milliseconds, but for those that its event
 * already has: on those of a week, and on what their words are weighed by.
 */
export const eventReach = eventWindow + weighedStretch;

/**
 * The stretch that the difference between two lists of articles, each in order of time, can change. An
 * editor's word reaches through all time.
 */
export function findChangedStretch(
  before: readonly EventArticle[],
  after: readonly EventArticle[],
): Stretch {
  const changed = findChanged(before, after);
  if (changed.length === 0) return noTime;
  if (changed.some(({ event }) => event !== null)) return allTime;
  const times = changed.map(({ at }) => at);
  const cited = new Set(changed.flatMap(({ cites }) => cites));
  const ofCited = [...before, ...after].flatMap(({ id, at }) => (cited.has(id) ? at : []));
  const start = times.reduce((a, b) => Math.min(a, b));
  const last = [...times, ...ofCited].reduce((a, b) => Math.max(a, b));
  return { readFrom: start - eventReach, start, end: last + eventReach };
}

/** The articles of each list that the other doesn't have just so. */
function findChanged(
  before: readonly EventArticle[],
  after: readonly EventArticle[],
): EventArticle[] {
  const some = new Map(before.map((article) => [article.id, article]));
  const others = new Map(after.map((article) => [article.id, article]));
  return [
    ...before.filter((article) => !isSame(article, others.get(article.id))),
    ...after.filter((article) => !isSame(article, some.get(article.id))),
  ];
}

function isSame(a: EventArticle, b: EventArticle | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    a.at === b.at &&
    a.headline === b.headline &&
    a.excerpt === b.excerpt &&
    a.publisher === b.publisher &&
    a.language === b.language &&
    a.event?.kind === b.event?.kind &&
    nameOf(a) === nameOf(b) &&
    a.cites.length === b.cites.length &&
    a.cites.every((cited, index) => cited === b.cites[index])
  );
}

function nameOf({ event }: EventArticle): string | null {
  return event?.kind === 'named' ? event.name : null;
}
