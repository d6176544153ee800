import type { EditorsWord } from './article.ts';

/** An event while articles come in: articles are known by their place in the order of time. */
export type GrowingEvent = {
  /** Those of the last seven days, and all others. */
  recent: number[];
  earlier: number[];
  /** The name that an editor gave it. */
  name: string | null;
  /** Whether an editor set its one member apart. */
  isApart: boolean;
};

/** The events of articles that come in order of time, and which of them may become one. */
export class OpenEvents {
  readonly #eventOf: GrowingEvent[] = [];
  readonly #named = new Map<string, GrowingEvent>();

  /** The event of an article. */
  of(place: number): GrowingEvent {
    const event = this.#eventOf[place];
    if (event === undefined) throw new Error(`No article has come in as number ${place}.`);
    return event;
  }

  /** Gives the next article an event of its own. */
  begin(word: EditorsWord | null): GrowingEvent {
    const event: GrowingEvent = {
      recent: [this.#eventOf.length],
      earlier: [],
      name: word?.kind === 'named' ? word.name : null,
      isApart: word?.kind === 'apart',
    };
    this.#eventOf.push(event);
    if (event.name !== null && !this.#named.has(event.name)) this.#named.set(event.name, event);
    return event;
  }

  /** The event that an editor gave a name, if an article of it has come in. */
  named(name: string): GrowingEvent | null {
    return this.#named.get(name) ?? null;
  }

  /** Says that an article is older than seven days now. */
  close(place: number): void {
    const event = this.of(place);
    event.recent = event.recent.filter((other) => other !== place);
    event.earlier.push(place);
  }

  canMeet(a: GrowingEvent, b: GrowingEvent): boolean {
    if (a === b || a.isApart || b.isApart) return false;
    return a.name === null || b.name === null || a.name === b.name;
  }

  /** Makes one event of two. */
  merge(a: GrowingEvent, b: GrowingEvent): void {
    const [large, small] = sizeOf(a) < sizeOf(b) ? [b, a] : [a, b];
    for (const place of small.recent) large.recent.push(place);
    for (const place of small.earlier) large.earlier.push(place);
    for (const place of [...small.recent, ...small.earlier]) this.#eventOf[place] = large;
    large.name ??= small.name;
    if (large.name !== null) this.#named.set(large.name, large);
  }

  /** All events, each with its members in order of time, in the order of their first ones. */
  all(): number[][] {
    return [...new Set(this.#eventOf)].map(({ recent, earlier }) =>
      [...earlier, ...recent].sort((a, b) => a - b),
    );
  }
}

function sizeOf({ recent, earlier }: GrowingEvent): number {
  return recent.length + earlier.length;
}
