import { instant, publisherDomain, webAddress } from '#dataset/values.ts';
import { articleIdentity } from '#documents/address/article-identity.ts';
import type { Article, Draft } from '#documents/document/draft.ts';

/** An article as a document gives it, at an address that follows from its title. */
export function articleOf(title: string, keys: Partial<Article> = {}): Article {
  const url = webAddress.parse(`https://harbourpost.example/${encodeURIComponent(title)}`);
  return {
    title,
    excerpt: 'This is what it was about.',
    publishedAt: instant.parse('2024-03-01T12:00:00Z'),
    dateSeen: false,
    url,
    identity: articleIdentity(url),
    otherAddresses: [],
    publisher: 'Harbour Post',
    domain: publisherDomain.parse('harbourpost.example'),
    logo: null,
    images: [],
    ...keys,
  };
}

/** A document that has been read, without a fault. */
export function draftOf(title: string, keys: Partial<Draft> = {}): Draft {
  return {
    ...articleOf(title),
    file: `${title}.md`,
    topics: [],
    mentions: [],
    alternates: [],
    isVideo: false,
    heat: Number.NEGATIVE_INFINITY,
    quality: Number.NEGATIVE_INFINITY,
    unpublished: false,
    event: null,
    body: [],
    ...keys,
  };
}
