import type { PublisherDomain } from '#dataset/values.ts';
import { groupBy } from '#documents/group-by.ts';
import { type Diagnostic, diagnostic, type ValuePath } from '#documents/problems/diagnostics.ts';
import { foldName } from '#documents/text/fold-name.ts';
import { distinctArticles, type Published } from './published.ts';

/** Where a document names an article's publisher. */
export type Named = { article: Published; file: string; path: ValuePath };

/** A name counts that several articles bear: that of one may be its headline. */
const articlesOfName = 2;

/** With fewer names, a domain is one publisher with sections. */
const namesOfMany = 5;

/**
 * Notes which domains may be platforms: those on which many names stand, each at several articles, and
 * none at most of them. It changes nothing. `named` has the articles at each domain that is no platform and that
 * the settings don't name.
 */
export function proposePlatforms(
  named: ReadonlyMap<PublisherDomain, readonly Named[]>,
): Diagnostic[] {
  return [...named].flatMap(([domain, group]) => {
    const [first] = group;
    if (new Set(group.map(({ article }) => article.publisher)).size < namesOfMany) return [];
    const articles = distinctArticles(group.map(({ article }) => article));
    const names = groupBy(articles, ({ publisher }) => foldName(publisher));
    names.delete('');
    const sizes = [...names.values()].map(({ length }) => length);
    const count = sizes.filter((size) => size >= articlesOfName).length;
    const isOfOne = sizes.some((size) => size > articles.length / 2);
    if (first === undefined || count < namesOfMany || isOfOne) return [];
    const details = { domain, count: String(count) };
    return diagnostic('domain-of-many', first.file, [...first.path, 'provider', 'name'], details);
  });
}
