import { type EventArticle, orderArticles } from './article.ts';
import { EventFinder, type Tie } from './event-finder.ts';

/** Articles on one event, by their ids, in order of time. It is named by the first of them. */
type Event = { name: string; members: readonly string[] };

export type FoundEvents = {
  /** Every article is in one event, be it alone. In the order of their first articles. */
  events: readonly Event[];
  /** In the order in which they were made. An article that begins an event has none. */
  ties: readonly Tie[];
};

export type FindEvents = (
  articles: readonly EventArticle[],
  rules: { byWording: boolean },
) => FoundEvents;

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
export const findEvents: FindEvents = (articles, { byWording }) => {
  const finder = new EventFinder(byWording);
  const ties = orderArticles(articles).flatMap((article) => finder.decide(article));
  return toFound(finder, ties);
};

export function toFound(finder: EventFinder, ties: readonly Tie[]): FoundEvents {
  const events = finder.all().map((members) => ({ name: members[0] ?? '', members }));
  return { events, ties };
}
