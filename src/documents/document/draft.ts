import type { Block } from '#dataset/body.ts';
import type { Alternate, Picture } from '#dataset/story.ts';
import type { Instant, PublisherDomain, WebAddress } from '#dataset/values.ts';
import type { ValuePath } from '#documents/problems/diagnostics.ts';

/** Where a value came from, for problems that are found only after all documents are read. */
type Origin = { file: string; path: ValuePath };

export type OtherAddress = { key: string; identity: string };

/** An article as its document describes it, checked and repaired. */
export type Article = {
  title: string;
  excerpt: string;
  publishedAt: Instant;
  /** Whether that is only when it was first seen, since nobody says when it was published. */
  dateSeen: boolean;
  url: WebAddress;
  /** Equal for all addresses of one article, see article-identity.ts. */
  identity: string;
  /** The other addresses that its document gives for it, each under its key; never a site's root. */
  otherAddresses: readonly OtherAddress[];
  /** The publisher's name; empty if the document gives none. */
  publisher: string;
  domain: PublisherDomain;
  /** The publisher's logo, if the document gives one. */
  logo: Picture | null;
  images: readonly Picture[];
};

/** What identifies an article that has no address. */
export type Headline = { title: string; publishedAt: Instant };

/** A coverage entry, with or without the address of its article. */
export type Mention = { origin: Origin } & (
  | { kind: 'article'; article: Article }
  | { kind: 'unaddressed'; headline: Headline }
);

/** A coverage entry whose article is known. */
export type Citation = { origin: Origin; article: Article };

/** A topic as a document names it; `index` is its position in the document's list. */
export type NamedTopic = { name: string; index: number };

/** A document that can be a story. */
export type Draft = Article & {
  file: string;
  topics: readonly NamedTopic[];
  mentions: readonly Mention[];
  alternates: readonly Alternate[];
  isVideo: boolean;
  /** Ranks; -Infinity if the document gives none. */
  heat: number;
  quality: number;
  unpublished: boolean;
  /** The name of the event that it is about, `none` if the editor sets it apart; null if neither. */
  event: string | null;
  /** Its own text; empty if it has none. */
  body: readonly Block[];
};

/** A draft whose coverage entries all have an article. */
export type AddressedDraft = Omit<Draft, 'mentions'> & { citations: readonly Citation[] };

/**
 * An article that was taken down: the identities of its addresses, its own first, and its title, which may
 * be empty. `headline` is null if it has no date.
 */
export type Removal = {
  file: string;
  identities: readonly string[];
  title: string;
  headline: Headline | null;
  /** Its coverage, which was not taken down. */
  mentions: Draft['mentions'];
};

/** What a file turned out to be. */
export type ParsedFile =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'removed'; removal: Removal }
  | { kind: 'rejected' }
  | { kind: 'not-a-document' };
