import {
  type ArcRule,
  arcReach,
  type EarlierEvent,
  EarlierEvents,
  type OrderedEvent,
} from '#events/earlier-events.ts';
import { type LinkArcs, orderEvents, toArcs } from '#events/link-arcs.ts';
import type { Memory } from './memory.ts';

/** What is remembered of an event, and which ones it follows on. */
type KnownArcEvent = {
  name: string;
  start: number;
  /** Differs as soon as anything about the event does. */
  digest: string;
  earlier: readonly EarlierEvent[];
};

/** What an earlier call found: its events in order of time. */
export type KnownArcs = { rule: ArcRule; events: readonly KnownArcEvent[] };

/**
 * Links events again and again, as they come, go and change. Each call links them as `linkArcs` would, but
 * finds anew only what the events of the 240 days after a change follow on.
 *
 * @param digestOf a text that differs for events of which anything differs, and is short
 */
export function followArcs(
  digestOf: (event: OrderedEvent) => string,
  memory: Memory<KnownArcs>,
): LinkArcs {
  return (events, rule) => {
    const known = memory.read();
    const before = known?.rule === rule ? known.events : [];
    const ordered = orderEvents(events);
    const digests = ordered.map(digestOf);
    const described = ordered.map(({ name, start }, place) => ({
      ...{ name, start, digest: digests[place] ?? '' },
    }));
    const changes = [...findOthers(before, described), ...findOthers(described, before)];
    const found = linkAgain(before, ordered, { rule, changes: sortTimes(changes) });
    const now = described.map((event, place) => ({ ...event, earlier: found[place] ?? [] }));
    if (known?.rule !== rule || changes.length > 0) memory.write({ rule, events: now });
    return toArcs(now);
  };
}

/** The beginnings of the events of a list that another one doesn't have just so. */
function findOthers(
  list: readonly Omit<KnownArcEvent, 'earlier'>[],
  other: readonly Omit<KnownArcEvent, 'earlier'>[],
): number[] {
  const digests = new Map(other.map(({ name, digest }) => [name, digest]));
  return list.flatMap(({ name, start, digest }) => (digests.get(name) === digest ? [] : start));
}

function sortTimes(times: readonly number[]): number[] {
  return times.toSorted((a, b) => a - b);
}

/** `changes` has the beginnings of all events that differ, in order of time. */
function linkAgain(
  before: readonly KnownArcEvent[],
  ordered: readonly OrderedEvent[],
  { rule, changes }: { rule: ArcRule; changes: readonly number[] },
): (readonly EarlierEvent[])[] {
  const known = new Map(before.map(({ name, earlier }) => [name, earlier]));
  const finder = new EarlierEvents(rule);
  let next = 0;
  return ordered.map((event) => {
    const { name, start } = event;
    while ((changes[next] ?? Infinity) < start - arcReach) next += 1;
    const change = changes[next] ?? Infinity;
    if (change <= start) return finder.add(event);
    if (change <= start + arcReach) finder.read(event);
    else finder.skip(event);
    return known.get(name) ?? [];
  });
}
