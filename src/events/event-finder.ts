import type { EventArticle } from './article.ts';
import { eventWindow } from './find-alike.ts';
import { type GrowingEvent, OpenEvents, recentMembers } from './open-events.ts';
import { type PlacedArticle, TiedArticles } from './tie-articles.ts';
import { countedStretch, weighedStretch } from './weigh-words.ts';

/** Why an article is in its event: an editor said so, one article names the other, or they are alike. */
export type Bond = 'editor' | 'cited' | 'alike';

/** What ties an article to another one of its event. `strength` is from 0 to 1. */
export type Tie = { id: string; to: string; bond: Bond; strength: number };

/** How strongly articles must be tied to be of one event. */
const leastStrength = 0.2;

/**
 * How far back the event of an article depends on others, in milliseconds, but for those that its event
 * already has: on those of a week, and on what their words are weighed by.
 */
export const eventReach = eventWindow + weighedStretch;

/** The share of the mean of all ties in the strength of two events' tie; the strongest has the rest. */
const meanShare = 0.75;

/** The ties between two events: the mean of all and the strongest are what counts. */
type Link = { sum: number; best: number; from: number; to: number };

/** Finds out which event an article is of, for articles that come in order of time. */
export class EventFinder {
  readonly #articles: Pick<EventArticle, 'id' | 'at'>[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #tied: TiedArticles;
  readonly #events = new OpenEvents();

  constructor(byWording: boolean) {
    this.#tied = new TiedArticles(byWording);
  }

  /** Adds the next article. Returns the ties by which it joins an event, or makes events one. */
  decide(article: EventArticle): Tie[] {
    const place = this.#begin(article, this.#tied.add(article));
    const ties: Tie[] = [];
    const named =
      article.event?.kind === 'named' ? this.#events.firstNamed(article.event.name) : null;
    if (named !== null && named !== place) {
      ties.push(this.#tie(place, named, 'editor', 1));
      this.#events.merge(this.#events.of(named), this.#events.of(place));
    }
    for (const other of this.#tiedTo(place)) {
      const home = this.#events.of(place);
      const event = this.#events.of(other);
      if (!this.#events.canMeet(home, event)) continue;
      const { from, to, best, strength } = this.#compare(home, event);
      if (strength < leastStrength) continue;
      ties.push(this.#tie(from, to, this.#tied.isCited(from, to) ? 'cited' : 'alike', best));
      this.#events.merge(home, event);
    }
    return ties;
  }

  /**
   * Adds the next article, whose ties are known. Of its words it reads what is needed by articles that come
   * `ahead` milliseconds later or later still, which are to be decided.
   */
  read(article: EventArticle, ties: readonly Tie[], ahead: number): void {
    this.#begin(article, this.#readFor(article, ahead));
    this.#follow(ties);
  }

  /** Adds the next article, whose ties are known. What follows can't be compared with it. */
  skip(article: PlacedArticle, ties: readonly Tie[]): void {
    this.#begin(article, this.#tied.skip(article));
    this.#follow(ties);
  }

  #readFor(article: EventArticle, ahead: number): number[] {
    if (ahead > eventReach) return this.#tied.skip(article);
    if (ahead > eventWindow + countedStretch) return this.#tied.noteExcerpt(article);
    return ahead > eventWindow ? this.#tied.count(article) : this.#tied.add(article);
  }

  /** The events of the articles that are not older than seven days at a moment, by their ids. */
  openAt(now: number): Map<string, GrowingEvent> {
    const open = new Map<string, GrowingEvent>();
    for (let place = this.#articles.length - 1; place >= 0; place -= 1) {
      const article = this.#articles[place];
      if (article === undefined || article.at < now - eventWindow) break;
      open.set(article.id, this.#events.of(place));
    }
    return open;
  }

  /** The members of every event in order of time, in the order of the first ones. */
  all(): string[][] {
    return this.#events.all().map((places) => places.map((place) => this.#idOf(place)));
  }

  /** Gives the next article a place and an event of its own. */
  #begin({ id, at, event }: PlacedArticle, closed: readonly number[]): number {
    for (const place of closed) this.#events.close(place);
    const place = this.#articles.push({ id, at }) - 1;
    this.#placeOf.set(id, place);
    this.#events.begin(event);
    return place;
  }

  #follow(ties: readonly Tie[]): void {
    for (const { id, to } of ties) {
      const [some, others] = [this.#eventOf(id), this.#eventOf(to)];
      this.#events.merge(some, others);
    }
  }

  #eventOf(id: string): GrowingEvent {
    return this.#events.of(this.#placeOf.get(id) ?? -1);
  }

  /** A member of each event that an article could be of by its own ties, the most strongly tied first. */
  #tiedTo(place: number): number[] {
    const links = new Map<GrowingEvent, Link>();
    const { places, strengths } = this.#tied.of(place);
    places.forEach((to, index) => {
      const event = this.#events.of(to);
      const link = links.get(event) ?? { sum: 0, best: 0, from: place, to };
      links.set(event, addTie(link, strengths[index] ?? 0, place, to));
    });
    return [...links]
      .map(([event, link]) => ({ to: link.to, strength: strengthOf(link, recentMembers(event)) }))
      .filter(({ strength }) => strength >= leastStrength)
      .sort((a, b) => b.strength - a.strength || a.to - b.to)
      .map(({ to }) => to);
  }

  #compare(a: GrowingEvent, b: GrowingEvent): Link & { strength: number } {
    const link: Link = { sum: 0, best: 0, from: 0, to: 0 };
    const some = this.#events.latestOf(a);
    const others = this.#events.latestOf(b);
    for (const from of some) {
      for (const to of others) addTie(link, this.#tied.between(from, to), from, to);
    }
    return { ...link, strength: strengthOf(link, some.length * others.length) };
  }

  #tie(from: number, to: number, bond: Bond, strength: number): Tie {
    const [earlier, later] = [Math.min(from, to), Math.max(from, to)];
    return { id: this.#idOf(later), to: this.#idOf(earlier), bond, strength };
  }

  #idOf(place: number): string {
    return this.#articles[place]?.id ?? '';
  }
}

function addTie(link: Link, strength: number, from: number, to: number): Link {
  link.sum += strength;
  if (strength > link.best) {
    link.best = strength;
    link.from = from;
    link.to = to;
  }
  return link;
}

/** How strongly two events are tied that have so many pairs of members. */
function strengthOf({ sum, best }: Link, pairs: number): number {
  return meanShare * (sum / pairs) + (1 - meanShare) * best;
}
