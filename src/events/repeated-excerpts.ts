import type { EventArticle } from './article.ts';

type Excerpted = Pick<EventArticle, 'publisher' | 'excerpt'>;

/**
 * Which excerpts publishers use again and again, among articles that come and are forgotten in the same
 * order. Such an excerpt says nothing on its article.
 */
export class RepeatedExcerpts {
  /** By publisher, how many articles have each excerpt. */
  readonly #uses = new Map<string, Map<string, number>>();
  readonly #articles: (Excerpted | null)[] = [];
  #oldest = 0;

  /** Adds an article, and returns whether its publisher has used its excerpt before. */
  add({ publisher, excerpt }: Excerpted): boolean {
    const uses = this.#uses.get(publisher) ?? new Map<string, number>();
    this.#uses.set(publisher, uses);
    const before = uses.get(excerpt) ?? 0;
    uses.set(excerpt, before + 1);
    this.#articles.push({ publisher, excerpt });
    return before > 0;
  }

  forgetOldest(): void {
    const article = this.#articles[this.#oldest] ?? null;
    this.#articles[this.#oldest] = null;
    this.#oldest += 1;
    if (article === null) return;
    const { publisher, excerpt } = article;
    const uses = this.#uses.get(publisher);
    const left = (uses?.get(excerpt) ?? 1) - 1;
    if (left > 0) uses?.set(excerpt, left);
    else uses?.delete(excerpt);
    if (uses?.size === 0) this.#uses.delete(publisher);
  }
}
