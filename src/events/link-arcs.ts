import { compareArticles, type EventArticle } from './article.ts';
import {
  type ArcReason,
  type ArcRule,
  type EarlierEvent,
  EarlierEvents,
  type OrderedEvent,
} from './earlier-events.ts';

/** An event that may follow on another one, or be followed. */
export type ArcEvent = {
  /** Different for every event. */
  name: string;
  /** In any order; at least one. */
  articles: readonly Pick<EventArticle, 'id' | 'headline' | 'excerpt' | 'at' | 'language'>[];
  topics: readonly string[];
  /** The names of other events that its articles cite. Unknown ones are ignored. */
  cites: readonly string[];
};

/** Another event, by its name, and why it is linked. */
type Arc = { event: string; reason: ArcReason };

/** The events that an event follows on, and those that follow on it: up to five each, in order of time. */
export type Arcs = { before: readonly Arc[]; after: readonly Arc[] };

export type LinkArcs = (events: readonly ArcEvent[], rule: ArcRule) => ReadonlyMap<string, Arcs>;

const mostAfter = 5;

/**
 * Links events that follow one another over weeks, by the name of each event. An event follows on the
 * nearest ones in wording and time that began up to 120 days before it, and on those that it cites or that
 * cite it; where nothing is near, on none. Articles in two languages have no words in common.
 *
 * What an event follows on doesn't change with what comes later, and what follows on it changes only where
 * a new event does follow on it. The result doesn't depend on the order of `events`.
 */
export const linkArcs: LinkArcs = (events, rule) => {
  const ordered = orderEvents(events);
  const earlier = new EarlierEvents(rule);
  return toArcs(ordered.map((event) => ({ name: event.name, earlier: earlier.add(event) })));
};

/** Events in order of time, each with those that it follows on. */
export function toArcs(
  ordered: readonly { name: string; earlier: readonly EarlierEvent[] }[],
): ReadonlyMap<string, Arcs> {
  const after = new Map<string, EarlierEvent[]>(ordered.map(({ name }) => [name, []]));
  for (const { name, earlier } of ordered) {
    for (const each of earlier) after.get(each.name)?.push({ ...each, name });
  }
  const placeOf = new Map(ordered.map(({ name }, place) => [name, place]));
  const inOrder = (found: readonly EarlierEvent[]): Arc[] =>
    found
      .map(({ name, reason }) => ({ event: name, reason }))
      .sort((a, b) => (placeOf.get(a.event) ?? 0) - (placeOf.get(b.event) ?? 0));
  return new Map(
    ordered.map(({ name, earlier }) => [
      name,
      { before: inOrder(earlier), after: inOrder(nearestOf(after.get(name) ?? [])) },
    ]),
  );
}

/** Who cites whom, told of both. */
function gatherCitations(events: readonly ArcEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const citations = new Map(events.map(({ name, cites }) => [name, new Set(cites)]));
  for (const { name, cites } of events) {
    for (const cited of cites) citations.get(cited)?.add(name);
  }
  return citations;
}

export function orderEvents(events: readonly ArcEvent[]): OrderedEvent[] {
  const citations = gatherCitations(events);
  return events
    .map(({ name, articles, topics }) => {
      const ordered = [...articles].sort(compareArticles);
      const cited = citations.get(name) ?? new Set();
      return { name, start: ordered[0]?.at ?? 0, articles: ordered, topics, cited };
    })
    .sort((a, b) => a.start - b.start || compareText(a.name, b.name));
}

/** The nearest; of those that are as near, the earliest. */
function nearestOf(followers: readonly EarlierEvent[]): EarlierEvent[] {
  return followers.toSorted((a, b) => b.nearness - a.nearness).slice(0, mostAfter);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
