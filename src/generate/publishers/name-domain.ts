import type { PublisherDomain } from '#dataset/values.ts';
import { domainOf } from '#documents/address/web-address.ts';
import { foldName } from '#documents/text/fold-name.ts';
import { remember } from '#events/words/remember.ts';
import { isNameOf } from './is-name-of.ts';
import { prevailingName } from './prevailing-name.ts';
import { distinctArticles, type Published } from './published.ts';

/** So many articles don't agree on a headline that was taken for a name. */
const enoughToAgree = 3;

/** In characters: the names of publishers are shorter, headlines are longer. */
const longestName = 40;

/** Most names at a domain are a few spellings, and folding one takes longer than finding it again. */
const mostSpellings = 1000;

/**
 * Names the publisher at a domain that is no platform: as more than half of its articles do, if that name
 * has something in common with the domain or with the hosts of these articles (ABC News at
 * abcnews.go.com), or if all of its articles agree on it. Null if it has no such name. Names that differ
 * only in case, spaces or punctuation are one name, in its most used spelling.
 */
export function nameDomain(
  domain: PublisherDomain,
  published: readonly Published[],
): string | null {
  const articles = distinctArticles(published);
  const name = prevailingName(articles.flatMap(({ publisher }) => publisher || []));
  if (name === null || isNameOf(name, domain)) return name;
  const folded = foldName(name);
  const isIt = remember((spelling) => foldName(spelling) === folded, mostSpellings);
  const bearers = articles.filter(({ publisher }) => isIt(publisher));
  if (bearers.every(({ url }) => isNameOfHost(name, url, domain))) return name;
  const isAgreed = bearers.length === articles.length && articles.length >= enoughToAgree;
  return isAgreed && readsAsName(name, articles) ? name : null;
}

/** Whether a name has something in common with the host of an address, below the domain. */
function isNameOfHost(name: string, url: string, domain: PublisherDomain): boolean {
  const host = domainOf(new URL(url).hostname);
  return host.endsWith(`.${domain}`) && isNameOf(name, host);
}

/** Not a sentence, and nothing that the articles are about: a headline or a keyword taken for a name. */
function readsAsName(name: string, articles: readonly Published[]): boolean {
  if (name.length > longestName || /[.!?…:;,]$/u.test(name)) return false;
  const folded = foldName(name);
  return articles.every(({ title }) => !foldName(title).includes(folded));
}
