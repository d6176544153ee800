import { day, type EventArticle } from './article.ts';
import { countEventTopics, countEventWords, findTopic } from './event-terms.ts';
import { RecentTerms, type Terms } from './recent-terms.ts';
import { type NumberedHeadline, nameSharedWords, readHeadlines } from './shared-words.ts';

/**
 * Why one event follows on another: one of them cites the other; both say the same words, which are given
 * as a headline of the later one writes them; or both have a topic that few events have.
 */
export type ArcReason =
  | { kind: 'cited' }
  | { kind: 'alike'; words: readonly string[] }
  | { kind: 'topic'; topic: string };

/** What events are compared by: their wording, or only what documents say: citations and topics. */
export type ArcRule = 'alike' | 'cited';

/** An earlier event that another one follows on. `nearness` is more than 0. */
export type EarlierEvent = { name: string; reason: ArcReason; nearness: number };

/** An event in the order of time. `articles` are in order of time, and the first came at `start`. */
export type OrderedEvent = {
  name: string;
  start: number;
  articles: readonly Pick<EventArticle, 'id' | 'headline' | 'excerpt' | 'at' | 'language'>[];
  topics: readonly string[];
  /** The names of the events that it cites, and of those that cite it. */
  cited: ReadonlySet<string>;
};

/** Between the beginnings of two events, in milliseconds. What begins within a day is the same news. */
const leastTime = 1 * day;
const mostTime = 120 * day;

/** How far back it depends on others what an event follows on, in milliseconds. */
export const arcReach = 2 * mostTime;

/** After so long, in milliseconds, an event is only a third as near. */
const fading = 120 * day;

/** How many earlier events an event follows on. */
const mostEarlier = 5;

/** What is less near isn't linked, unless it is cited. */
const leastNearness = { alike: 0.22, cited: 0.6 };

/** A citation says more than wording; common topics decide between events that are about as alike. */
const citedLikeness = 0.5;
const topicsLikeness = { alike: 0.05, cited: 1 };

/**
 * Finds the events of the last 120 days that an event follows on. Events come in order of time. What an
 * event follows on depends on nothing that comes later, and on nothing that is more than 240 days older:
 * words are weighed by the 120 days before their event.
 */
export class EarlierEvents {
  readonly #rule: ArcRule;
  readonly #events: Pick<OrderedEvent, 'name' | 'start'>[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #words = new RecentTerms();
  readonly #topics = new RecentTerms();
  #oldest = 0;

  constructor(rule: ArcRule) {
    this.#rule = rule;
  }

  /** Adds the next event and returns the events that it follows on, the nearest first. */
  add(event: OrderedEvent): EarlierEvent[] {
    this.read(event);
    const headlines = once(() => readHeadlines(event.articles, this.#words.numbers));
    return this.#compare(event.start, this.#placesOf(event.cited))
      .sort((a, b) => b.nearness - a.nearness || b.place - a.place)
      .slice(0, mostEarlier)
      .flatMap(({ place, nearness, isCited }) => {
        const reason = isCited
          ? { kind: 'cited' as const }
          : this.#explain(event, headlines, place);
        return reason === null ? [] : { name: this.#events[place]?.name ?? '', reason, nearness };
      });
  }

  /** Adds the next event, so that later ones can be compared with it. */
  read({ name, start, articles, topics }: OrderedEvent): void {
    this.#begin(name, start);
    this.#words.add(
      this.#rule === 'alike' ? countEventWords(articles, this.#words.numbers) : new Map(),
    );
    this.#topics.add(countEventTopics(articles, topics, this.#topics.numbers));
  }

  /** Adds the next event. No event that may follow on it is to be added. */
  skip({ name, start }: OrderedEvent): void {
    this.#begin(name, start);
    this.#words.add(new Map());
    this.#topics.add(new Map());
  }

  #begin(name: string, start: number): void {
    this.#placeOf.set(name, this.#events.length);
    this.#events.push({ name, start });
    this.#forget(start - mostTime);
  }

  #forget(before: number): void {
    while ((this.#events[this.#oldest]?.start ?? before) < before) this.#oldest += 1;
    this.#words.forget(this.#oldest);
    this.#topics.forget(this.#oldest);
  }

  #placesOf(names: Iterable<string>): Set<number> {
    const places = [...names].map((name) => this.#placeOf.get(name) ?? -1);
    return new Set(places.filter((place) => place >= this.#oldest));
  }

  #compare(start: number, cited: ReadonlySet<number>) {
    const words = this.#words.alikeToLatest();
    const topics = this.#topics.alikeToLatest();
    // Beside wording, common topics alone are never enough.
    const alike = this.#rule === 'alike' ? words : topics;
    return [...new Set([...cited, ...alike.keys()])].flatMap((place) => {
      const time = start - (this.#events[place]?.start ?? start);
      if (time < leastTime) return [];
      const isCited = cited.has(place);
      const likeness =
        (words.get(place) ?? 0) +
        topicsLikeness[this.#rule] * (topics.get(place) ?? 0) +
        (isCited ? citedLikeness : 0);
      const nearness = likeness * Math.exp(-time / fading);
      return isCited || nearness >= leastNearness[this.#rule] ? { place, nearness, isCited } : [];
    });
  }

  /** Null where what is alike stands in no headline, so that it can't be shown. */
  #explain(
    { articles, topics }: OrderedEvent,
    headlines: () => readonly NumberedHeadline[],
    place: number,
  ): ArcReason | null {
    const latest = this.#events.length - 1;
    if (this.#rule === 'alike') {
      const common = commonTerms(this.#words.termsOf(latest), this.#words.termsOf(place));
      const words = nameSharedWords(headlines(), common, this.#words.numbers);
      return words.length === 0 ? null : { kind: 'alike', words };
    }
    const common = commonTerms(this.#topics.termsOf(latest), this.#topics.termsOf(place));
    const [rarest] = [...common].sort(([, a], [, b]) => b - a);
    if (rarest === undefined) return null;
    const topic = findTopic(rarest[0], articles, topics, this.#topics.numbers);
    return topic === null ? null : { kind: 'topic', topic };
  }
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function commonTerms(some: Terms, others: Terms): Terms {
  const common = new Map<number, number>();
  for (const [term, weight] of some) {
    const product = weight * (others.get(term) ?? 0);
    if (product > 0) common.set(term, product);
  }
  return common;
}
