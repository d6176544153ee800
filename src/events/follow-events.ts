import { compareArticles, day, type EventArticle, orderArticles } from './article.ts';
import { findChangedStretch } from './changed-stretch.ts';
import { EventFinder, type Tie } from './event-finder.ts';
import { type FindEvents, toFound } from './find-events.ts';
import type { GrowingEvent } from './open-events.ts';

/** What an earlier call was given, and the ties that each article made as it came, by its id. */
type Known = {
  byWording: boolean;
  ordered: readonly EventArticle[];
  ties: ReadonlyMap<string, readonly Tie[]>;
};

/** How long it takes until it is tried again whether all goes on as it was, in milliseconds. */
const betweenTries = 7 * day;

/**
 * Finds events again and again, as articles come, go and change. Each call finds what `findEvents` would,
 * but reads only articles that a change since the call before can have to do with: those of the
 * 187 days before it, and those after it for as long as anything differs. Where an editor's word on an
 * event has changed, all are read again.
 */
export function followEvents(): FindEvents {
  let known: Known | null = null;
  return (articles, { byWording }) => {
    const ordered = orderArticles(articles);
    const finder = new EventFinder(byWording);
    const before = known?.byWording === byWording ? known : nothing;
    const ties = decideAgain(finder, before, ordered);
    known = { byWording, ordered, ties };
    return toFound(finder, [...ties.values()].flat());
  };
}

const nothing: Pick<Known, 'ordered' | 'ties'> = { ordered: [], ties: new Map() };

function decideAgain(
  finder: EventFinder,
  known: Pick<Known, 'ordered' | 'ties'>,
  ordered: readonly EventArticle[],
): Map<string, readonly Tie[]> {
  const { readFrom, start, end } = findChangedStretch(known.ordered, ordered);
  const past = new PastEvents(known);
  const ties = new Map<string, readonly Tie[]>();
  let [isSettled, tryAfter] = [false, end];
  for (const article of ordered) {
    const { id, at } = article;
    if (!isSettled && at > tryAfter) {
      isSettled = areSame(past.openBefore(article), finder.openAt(at));
      tryAfter = at + betweenTries;
    }
    const kept = known.ties.get(id) ?? [];
    if (isSettled || at < readFrom) finder.skip(article, kept);
    else if (at < start) finder.read(article, kept);
    ties.set(id, isSettled || at < start ? kept : finder.decide(article));
  }
  return ties;
}

/** The events that were known, as they were when an article came. */
class PastEvents {
  readonly #known: Pick<Known, 'ordered' | 'ties'>;
  readonly #finder = new EventFinder(false);
  #next = 0;

  constructor(known: Pick<Known, 'ordered' | 'ties'>) {
    this.#known = known;
  }

  /** The events of the articles that were of the week as an article came, by their ids. */
  openBefore(article: EventArticle): Map<string, GrowingEvent> {
    const { ordered, ties } = this.#known;
    for (let next = ordered[this.#next]; next !== undefined; next = ordered[this.#next]) {
      if (compareArticles(next, article) >= 0) break;
      this.#finder.skip(next, ties.get(next.id) ?? []);
      this.#next += 1;
    }
    return this.#finder.openAt(article.at);
  }
}

/** Whether the same articles are of the same events, so that the same ones join them. */
function areSame(
  some: ReadonlyMap<string, GrowingEvent>,
  others: ReadonlyMap<string, GrowingEvent>,
): boolean {
  const otherOf = new Map<GrowingEvent, GrowingEvent>();
  const someOf = new Map<GrowingEvent, GrowingEvent>();
  for (const [id, event] of some) {
    const other = others.get(id);
    if (other === undefined) return false;
    if ((otherOf.get(event) ?? other) !== other || (someOf.get(other) ?? event) !== event)
      return false;
    if (event.name !== other.name || event.isApart !== other.isApart) return false;
    otherOf.set(event, other);
    someOf.set(other, event);
  }
  return some.size === others.size;
}
