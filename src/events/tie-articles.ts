import type { EventArticle } from './article.ts';
import { CitedArticles } from './cited-articles.ts';
import { AlikeArticles, eventWindow, nearness, type Ties } from './find-alike.ts';
import { WordScales } from './weigh-words.ts';

/**
 * What a citation adds to likeness: much between the two articles, less between two that one names; and
 * more where wording doesn't count.
 */
const besideWording = { cited: 0.65, namedTogether: 0.2 };
const withoutWording = { cited: 1, namedTogether: 0.5 };

/** What is known of an article that nothing is compared with. */
export type PlacedArticle = Pick<EventArticle, 'id' | 'at' | 'event' | 'cites'>;

/**
 * How strongly articles of the last seven days are tied, from 0 to 1: by their wording, and by who names
 * whom. Articles come in order of time and are known by their place in it.
 */
export class TiedArticles {
  readonly #wording: { scales: WordScales; alike: AlikeArticles } | null;
  readonly #cited = new CitedArticles();
  readonly #times: number[] = [];
  /** By the place of an article, its ties to earlier ones, as long as it is of the week. */
  readonly #ties: Ties[] = [];
  readonly #citations = new Map<number, Set<number>>();
  #oldest = 0;

  constructor(byWording: boolean) {
    this.#wording = byWording ? { scales: new WordScales(), alike: new AlikeArticles() } : null;
  }

  /** Adds the next article. Returns the places of the articles that are older than seven days now. */
  add(article: EventArticle): number[] {
    this.#times.push(article.at);
    const closed = this.#close(article.at - eventWindow);
    this.#ties.push(this.#likeness(article));
    const strengths = this.#wording === null ? withoutWording : besideWording;
    for (const { a, b, isDirect } of this.#cited.add(article)) {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
      if (earlier < this.#oldest || (isDirect && this.isCited(earlier, later))) continue;
      this.#strengthen(earlier, later, isDirect ? strengths.cited : strengths.namedTogether);
      if (isDirect) this.#cite(earlier, later);
    }
    return closed;
  }

  /** As `add`, for an article to which none that comes later is compared: it is tied to nothing. */
  skip(article: PlacedArticle): number[] {
    this.#times.push(article.at);
    this.#wording?.alike.skip(article);
    this.#ties.push(forgotten);
    this.#cited.add(article);
    return this.#close(article.at - eventWindow);
  }

  /** As `skip`, but counts the article's words, by which those of later ones are weighed. */
  count(article: EventArticle): number[] {
    this.#wording?.scales.count(article);
    return this.skip(article);
  }

  /** As `skip`, but takes note of the article's excerpt, which later ones may repeat. */
  noteExcerpt(article: EventArticle): number[] {
    this.#wording?.scales.noteExcerpt(article);
    return this.skip(article);
  }

  /** How strongly an article is tied to earlier ones. */
  of(place: number): Ties {
    return this.#ties[place] ?? forgotten;
  }

  /** How strongly two articles are tied. */
  between(a: number, b: number): number {
    const { places, strengths } = this.of(Math.max(a, b));
    return strengths[places.indexOf(Math.min(a, b))] ?? 0;
  }

  /** Whether one of two articles names the other. */
  isCited(a: number, b: number): boolean {
    return this.#citations.get(Math.max(a, b))?.has(Math.min(a, b)) === true;
  }

  #likeness(article: EventArticle): Ties {
    if (this.#wording === null) return noTies();
    const { scales, alike } = this.#wording;
    return alike.add(article, scales.weigh(article));
  }

  #cite(earlier: number, later: number): void {
    const cited = this.#citations.get(later) ?? new Set();
    this.#citations.set(later, cited.add(earlier));
  }

  #strengthen(earlier: number, later: number, strength: number): void {
    const time = (this.#times[later] ?? 0) - (this.#times[earlier] ?? 0);
    const { places, strengths } = this.of(later);
    const known = places.indexOf(earlier);
    const index = known < 0 ? places.push(earlier) - 1 : known;
    strengths[index] = Math.min(1, (strengths[index] ?? 0) + strength * nearness(time));
  }

  /** Forgets the ties of articles before a moment, and returns their places. */
  #close(before: number): number[] {
    const closed: number[] = [];
    while ((this.#times[this.#oldest] ?? before) < before) {
      this.#ties[this.#oldest] = forgotten;
      this.#citations.delete(this.#oldest);
      closed.push(this.#oldest);
      this.#oldest += 1;
    }
    return closed;
  }
}

function noTies(): Ties {
  return { places: [], strengths: [] };
}

/** The ties of an article that is not of the week any more. */
const forgotten: Ties = noTies();
