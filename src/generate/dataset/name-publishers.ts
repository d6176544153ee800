import { foldName } from '#dataset/shared/publisher-key.ts';
import type { Publisher } from '#dataset/story.ts';
import type { PublisherDomain } from '#dataset/values.ts';
import { shownDomain } from '#documents/address/shown-domain.ts';
import type { Article } from '#documents/document/draft.ts';
import { groupBy } from '#documents/group-by.ts';
import { compareText } from '#documents/text/compare-text.ts';
import { isNameOf } from './is-name-of.ts';

type Published = Pick<Article, 'identity' | 'domain' | 'publisher'>;

/**
 * Names every publisher, by its domain: as the settings do, else as more than half of its articles do
 * if that name has something in common with the domain, else by the domain itself, which is also right
 * where many publish on one platform (youtube.com). Names that differ only in case, spaces or
 * punctuation are one name, in its most used spelling.
 */
export function namePublishers(
  stories: readonly (Published & { coverage: readonly Published[] })[],
  given: ReadonlyMap<string, string>,
): ReadonlyMap<PublisherDomain, string> {
  const articles = stories.flatMap((story) => [story, ...story.coverage]);
  const distinct = new Map(articles.map((article) => [article.identity, article]));
  const publishers = groupBy(distinct.values(), (article) => article.domain);
  return new Map(
    [...publishers].map(([domain, published]) => {
      const names = published.flatMap(({ publisher }) => (publisher === '' ? [] : publisher));
      const name = given.get(domain) ?? prevailingName(names);
      const isKnown = given.has(domain) || (name !== null && isNameOf(name, domain));
      return [domain, name !== null && isKnown ? name : shownDomain(domain)];
    }),
  );
}

function prevailingName(names: readonly string[]): string | null {
  const [most] = bySize(groupBy(names, foldName));
  if (most === undefined || most.length <= names.length / 2) return null;
  return bySize(groupBy(most, (name) => name))[0]?.[0] ?? null;
}

/** The largest groups first; where two have the same size, the key decides. */
function bySize(groups: ReadonlyMap<string, string[]>): string[][] {
  return [...groups]
    .sort(([a, m], [b, n]) => n.length - m.length || compareText(a, b))
    .map(([, names]) => names);
}

/** The publisher of an article, by the name it was published under, else by the publisher's own. */
export function publisherOf(
  article: Published,
  names: ReadonlyMap<PublisherDomain, string>,
): Publisher {
  const name = article.publisher || names.get(article.domain) || shownDomain(article.domain);
  return { name, domain: article.domain };
}
