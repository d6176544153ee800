import type { EditorsWord } from './article.ts';

/** Two events are compared by so many of their latest articles. */
const mostLatest = 40;

/** An event while articles come in: articles are known by their place in the order of time. */
export type GrowingEvent = {
  /** In any order. */
  members: number[];
  /** The latest of them, in order of time. */
  latest: readonly number[];
  /** How many of the members are older than seven days. */
  closed: number;
  /** The name that an editor gave it. */
  name: string | null;
  /** Whether an editor set its one member apart. */
  isApart: boolean;
};

/** The events of articles that come in order of time, and which of them may become one. */
export class OpenEvents {
  readonly #eventOf: GrowingEvent[] = [];
  /** The oldest article that is not older than seven days. */
  #open = 0;
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
      latest: [place],
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
    this.#open = place + 1;
  }

  canMeet(a: GrowingEvent, b: GrowingEvent): boolean {
    if (a === b || a.isApart || b.isApart) return false;
    return a.name === null || b.name === null || a.name === b.name;
  }

  /** Makes one event of two. */
  merge(a: GrowingEvent, b: GrowingEvent): void {
    const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
    for (const place of small.members) {
      this.#eventOf[place] = large;
      large.members.push(place);
    }
    large.latest = [...large.latest, ...small.latest]
      .sort((first, second) => first - second)
      .slice(-mostLatest);
    large.closed += small.closed;
    large.name ??= small.name;
  }

  /** The latest members of an event that are not older than seven days, a few dozen at most. */
  latestOf({ latest }: GrowingEvent): readonly number[] {
    return latest.filter((place) => place >= this.#open);
  }

  /** The members of every event in order of time, in the order of the first ones. */
  all(): readonly number[][] {
    return [...new Set(this.#eventOf)].map(({ members }) => members.sort((a, b) => a - b));
  }
}

/** How many members of an event are not older than seven days. */
export function recentMembers({ members, closed }: GrowingEvent): number {
  return members.length - closed;
}
