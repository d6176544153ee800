import type { EventArticle } from './article.ts';
import { type GrowingEvent, OpenEvents, recentMembers } from './open-events.ts';
import { TiedArticles } from './tie-articles.ts';

/** Why an article is in its event: an editor said so, one article names the other, or they are alike. */
export type Bond = 'editor' | 'cited' | 'alike';

/** What ties an article to another one of its event. `strength` is from 0 to 1. */
type Tie = { id: string; to: string; bond: Bond; strength: number };

/** Articles on one event, by their ids, in order of time. It is named by the first of them. */
type Event = { name: string; members: readonly string[] };

export type FoundEvents = {
  /** Every article is in one event, be it alone. In the order of their first articles. */
  events: readonly Event[];
  /** In the order in which they were made. An article that begins an event has none. */
  ties: readonly Tie[];
};

/** How strongly articles must be tied to be of one event. */
const leastStrength = 0.2;

/** The share of the mean of all ties in the strength of two events' tie; the strongest has the rest. */
const meanShare = 0.75;

/** The ties between two events: the mean of all and the strongest are what counts. */
type Link = { sum: number; best: number; from: number; to: number };

/**
 * Finds out which articles report the same event.
 *
 * Articles come in order of time; an article joins the event that it is tied to most strongly, if that is
 * strongly enough, else it begins one. Where it is tied to two events, these become one if they are tied
 * strongly enough as wholes. What counts is the mean of all ties of the last seven days and the strongest
 * of them, so that one shared word doesn't chain two events. An editor's word is law: articles whose events
 * have the same name are one event, those with different names never are, and one set apart stands alone.
 *
 * Without `byWording`, only citations and editors tie articles.
 *
 * The result doesn't depend on the order of `articles`, and an event whose last article is more than seven
 * days older than some moment depends on nothing that comes after it, but for an editor's word.
 */
export function findEvents(
  articles: readonly EventArticle[],
  { byWording }: { byWording: boolean },
): FoundEvents {
  const ordered = [...articles].sort(compareArticles);
  const finder = new EventFinder(ordered, byWording);
  for (const article of ordered) finder.add(article);
  return finder.found();
}

class EventFinder {
  readonly #ordered: readonly EventArticle[];
  readonly #tied: TiedArticles;
  readonly #events = new OpenEvents();
  readonly #ties: Tie[] = [];
  #next = 0;

  constructor(ordered: readonly EventArticle[], byWording: boolean) {
    this.#ordered = ordered;
    this.#tied = new TiedArticles(byWording);
  }

  add(article: EventArticle): void {
    const place = this.#next;
    this.#next += 1;
    for (const closed of this.#tied.add(article)) this.#events.close(closed);
    const word = article.event;
    const named = word?.kind === 'named' ? this.#events.firstNamed(word.name) : null;
    const own = this.#events.begin(word);
    if (named !== null) {
      this.#tie(place, named, 'editor', 1);
      this.#events.merge(this.#events.of(named), own);
    }
    for (const other of this.#tiedTo(place)) {
      const home = this.#events.of(place);
      const event = this.#events.of(other);
      if (!this.#events.canMeet(home, event)) continue;
      const { from, to, best, strength } = this.#compare(home, event);
      if (strength < leastStrength) continue;
      this.#tie(from, to, this.#tied.isCited(from, to) ? 'cited' : 'alike', best);
      this.#events.merge(home, event);
    }
  }

  found(): FoundEvents {
    const events = this.#events.all().map((places) => places.map((place) => this.#idOf(place)));
    return {
      events: events.map((members) => ({ name: members[0] ?? '', members })),
      ties: this.#ties,
    };
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

  #tie(from: number, to: number, bond: Bond, strength: number): void {
    const [earlier, later] = [Math.min(from, to), Math.max(from, to)];
    this.#ties.push({ id: this.#idOf(later), to: this.#idOf(earlier), bond, strength });
  }

  #idOf(place: number): string {
    return this.#ordered[place]?.id ?? '';
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

function compareArticles(a: EventArticle, b: EventArticle): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
