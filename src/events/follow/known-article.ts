import type { EventArticle } from '#events/article.ts';
import type { Tie } from '#events/event-finder.ts';

/** What is remembered of an article and of its event. */
export type KnownArticle = Pick<EventArticle, 'id' | 'at' | 'event'> & {
  /** Differs as soon as anything about the article does. */
  digest: string;
  /** When the last of the articles came that it names, in milliseconds since 1970; at least `at`. */
  until: number;
  /** The ties that were made as it came. */
  ties: readonly Tie[];
};

/** A text that differs for articles of which anything differs, and is short. */
export type DigestOf = (article: EventArticle) => string;

/** Describes articles, but for their ties. */
export function describeArticles(
  articles: readonly EventArticle[],
  digestOf: DigestOf,
): Omit<KnownArticle, 'ties'>[] {
  const times = new Map(articles.map(({ id, at }) => [id, at]));
  return articles.map((article) => {
    const { id, at, event, cites } = article;
    const until = cites.reduce((latest, cited) => Math.max(latest, times.get(cited) ?? at), at);
    return { id, at, event, until, digest: digestOf(article) };
  });
}
