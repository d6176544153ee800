import type { Article } from '#documents/document/draft.ts';

/** What says who published an article. */
export type Published = Pick<
  Article,
  'identity' | 'domain' | 'publisher' | 'title' | 'url' | 'publishedAt'
>;

/** The articles, each once, though several documents may give it. */
export function distinctArticles(published: readonly Published[]): Published[] {
  return [...new Map(published.map((article) => [article.identity, article])).values()];
}
