import type { EditorsWord } from './article.ts';

/** An event while articles come in: articles are known by their place in the order of time. */
export type GrowingEvent = {
  /** In order of time. */
  members: number[];
  /** How many of them, the first ones, are older than seven days. */
  closed: number;
  /** The name that an editor gave it. */
  name: string | null;
  /** Whether an editor set its one member apart. */
  isApart: boolean;
};

/** The events of articles that come in order of time, and which of them may become one. */
export class OpenEvents {
  readonly #eventOf: GrowingEvent[] = [];
  /** By the name that an editor gave an event, its first article of that name. */
  readonly #named = new Map<string, number>();

  /** The event of an article. */
  of(place: number): GrowingEvent {
    const event = this.#eventOf[place];
    if (event === undefined) throw new Error(`No article has come in as number ${place}.`);
    return event;
  }

  /** Gives the next article an event of its own. */
  begin(word: EditorsWord | null): GrowingEvent {
    const place = this.#eventOf.length;
    const event: GrowingEvent = {
      members: [place],
      closed: 0,
      name: word?.kind === 'named' ? word.name : null,
      isApart: word?.kind === 'apart',
    };
    this.#eventOf.push(event);
    if (event.name !== null && !this.#named.has(event.name)) {
      this.#named.set(event.name, place);
    }
    return event;
  }

  /** The first article whose event an editor gave a name; null if none has come in. */
  firstNamed(name: string): number | null {
    return this.#named.get(name) ?? null;
  }

  /** Says that the oldest article that is not closed yet is older than seven days now. */
  close(place: number): void {
    this.of(place).closed += 1;
  }

  canMeet(a: GrowingEvent, b: GrowingEvent): boolean {
    if (a === b || a.isApart || b.isApart) return false;
    return a.name === null || b.name === null || a.name === b.name;
  }

  /** Makes one event of two. */
  merge(a: GrowingEvent, b: GrowingEvent): void {
    const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
    for (const place of small.members) this.#eventOf[place] = large;
    addInOrder(large.members, small.members);
    large.closed += small.closed;
    large.name ??= small.name;
  }

  /** The members of every event, in the order of the first ones. */
  all(): readonly number[][] {
    return [...new Set(this.#eventOf)].map(({ members }) => members);
  }
}

/** How many members of an event are not older than seven days. */
export function recentMembers({ members, closed }: GrowingEvent): number {
  return members.length - closed;
}

/** Adds places to others; both are in order, and stay so. */
function addInOrder(places: number[], added: readonly number[]): void {
  const isAfter = (added[0] ?? 0) > (places.at(-1) ?? 0);
  for (const place of added) places.push(place);
  if (!isAfter) places.sort((a, b) => a - b);
}
