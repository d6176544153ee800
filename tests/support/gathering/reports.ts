import { articleIdentity } from '#documents/address/article-identity.ts';
import type { FoundArticle } from '#gather/found-article.ts';
import type { Report } from '#gather/write/report.ts';

/** An article as a feed tells of it, without a fault, but for what `keys` say. */
export function foundArticle(keys: Partial<FoundArticle> = {}): FoundArticle {
  const address = keys.address ?? 'https://harbourpost.example/bridge';
  return {
    address,
    identity: articleIdentity(address),
    headline: 'Bridge reopens',
    excerpt: '',
    at: Date.UTC(2024, 2, 1, 12),
    publisher: { name: 'Harbour Post', domain: 'harbourpost.example' },
    picture: null,
    language: 'en',
    isVideo: false,
    topics: [],
    ...keys,
  };
}

/** A report of such an article, first seen an hour after it was published in these worlds. */
export function reportOf(keys: Partial<FoundArticle> = {}): Report {
  return { article: foundArticle(keys), seenAt: Date.UTC(2024, 2, 1, 13) };
}

/** Reports of different publishers on one event. */
export function reportsOf(count: number, prefix = 'paper'): Report[] {
  return Array.from({ length: count }, (_, index) =>
    reportOf({
      address: `https://${prefix}${index}.example/bridge`,
      headline: `Bridge reopens, says ${prefix} ${index}`,
      publisher: { name: `${prefix} ${index}`, domain: `${prefix}${index}.example` },
    }),
  );
}
