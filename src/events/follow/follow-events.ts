import { compareArticles, day, type EventArticle, orderArticles } from '#events/article.ts';
import { EventFinder, type Tie } from '#events/event-finder.ts';
import { type FindEvents, toFound } from '#events/find-events.ts';
import type { GrowingEvent } from '#events/open-events.ts';
import { findChangedStretch } from './changed-stretch.ts';
import { type DigestOf, describeArticles, type KnownArticle } from './known-article.ts';
import type { Memory } from './memory.ts';

/** What an earlier call found: its articles in order of time. */
export type KnownEvents = { byWording: boolean; articles: readonly KnownArticle[] };

/** How long it takes until it is tried again whether all goes on as it was, in milliseconds. */
const betweenTries = 7 * day;

/**
 * Finds events again and again, as articles come, go and change. Each call finds what `findEvents` would,
 * but reads only articles that a change since the call before can have to do with: those of the
 * 187 days before it, and those after it for as long as anything differs. Where an editor's word on an
 * event has changed, all are read again.
 */
export function followEvents(digestOf: DigestOf, memory: Memory<KnownEvents>): FindEvents {
  return (articles, { byWording }) => {
    const known = memory.read();
    const before = known?.byWording === byWording ? known.articles : [];
    const ordered = orderArticles(articles);
    const described = describeArticles(ordered, digestOf);
    const stretch = findChangedStretch(before, described);
    const finder = new EventFinder(byWording);
    const ties = decideAgain(finder, { before, ordered, stretch });
    if (known?.byWording !== byWording || stretch.start < Infinity) {
      const now = described.map((article, place) => ({ ...article, ties: ties[place] ?? [] }));
      memory.write({ byWording, articles: now });
    }
    return toFound(finder, ties.flat());
  };
}

type Change = {
  before: readonly KnownArticle[];
  ordered: readonly EventArticle[];
  stretch: ReturnType<typeof findChangedStretch>;
};

/** The ties of each article, in order of time. */
function decideAgain(
  finder: EventFinder,
  { before, ordered, stretch: { start, end } }: Change,
): (readonly Tie[])[] {
  const tiesBefore = new Map(before.map(({ id, ties }) => [id, ties]));
  const past = new PastEvents(before);
  let [isSettled, tryAfter] = [false, end];
  return ordered.map((article) => {
    const { id, at } = article;
    if (!isSettled && at > tryAfter) {
      isSettled = areSame(past.openBefore(article), finder.openAt(at));
      tryAfter = at + betweenTries;
    }
    const isKnown = isSettled || at < start;
    if (!isKnown) return finder.decide(article);
    const ties = tiesBefore.get(id) ?? [];
    if (isSettled) finder.skip(article, ties);
    else finder.read(article, ties, start - at);
    return ties;
  });
}

/** The events that were known, as they were when an article came. */
class PastEvents {
  readonly #articles: readonly KnownArticle[];
  readonly #finder = new EventFinder(false);
  #next = 0;

  constructor(articles: readonly KnownArticle[]) {
    this.#articles = articles;
  }

  /** The events of the articles that were of the week as an article came, by their ids. */
  openBefore(article: EventArticle): Map<string, GrowingEvent> {
    for (;;) {
      const next = this.#articles[this.#next];
      if (next === undefined || compareArticles(next, article) >= 0) break;
      this.#finder.skip({ ...next, cites: [] }, next.ties);
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
