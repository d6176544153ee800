/** What an editor says about the event of an article: its name, or that it stands apart from all others. */
export type EditorsWord = { kind: 'named'; name: string } | { kind: 'apart' };

/** An article that may be one of several on the same event. */
export type EventArticle = {
  /** Different for every article. Events are named by it. */
  id: string;
  headline: string;
  excerpt: string;
  /** When it was published, in milliseconds since 1970 (UTC). */
  at: number;
  /** The same for all articles of a publisher. */
  publisher: string;
  /** A primary subtag of BCP 47: `pt`, not `pt-BR`. */
  language: string;
  /** The ids of articles that it names as coverage of the same event. Unknown ones are ignored. */
  cites: readonly string[];
  /** Null where the editor says nothing. */
  event: EditorsWord | null;
};

/** In milliseconds. */
export const hour = 60 * 60 * 1000;
export const day = 24 * hour;

/** Articles in order of time; of several at once, by their ids. */
export function orderArticles(articles: readonly EventArticle[]): EventArticle[] {
  return [...articles].sort(compareArticles);
}

/** The order of time. */
export function compareArticles(
  a: Pick<EventArticle, 'id' | 'at'>,
  b: Pick<EventArticle, 'id' | 'at'>,
): number {
  return a.at - b.at || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1);
}
