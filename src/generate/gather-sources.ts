import type { Source } from '#dataset/story.ts';
import type { SourceDomain } from '#dataset/values.ts';
import type { Article } from './draft.ts';
import { compareText } from './rank.ts';

/** The best name of every publisher: the one used most; its domain where no article names it. */
export function gatherSources(articles: Iterable<Article>): ReadonlyMap<SourceDomain, string> {
  const uses = new Map<SourceDomain, Map<string, number>>();
  for (const { domain, publisher } of articles) {
    const names = uses.get(domain) ?? new Map<string, number>();
    uses.set(domain, names);
    if (publisher !== '') names.set(publisher, (names.get(publisher) ?? 0) + 1);
  }
  return new Map([...uses].map(([domain, names]) => [domain, mostUsed(names) ?? domain]));
}

function mostUsed(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}

/** Whom an article credits: the name it was published under, else the publisher's best one. */
export function sourceOf(article: Article, names: ReadonlyMap<SourceDomain, string>): Source {
  const name = article.publisher || names.get(article.domain) || article.domain;
  return { name, domain: article.domain };
}
