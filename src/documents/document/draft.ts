import type { Block } from '#dataset/body.ts';
import type { Alternate, Picture } from '#dataset/story.ts';
import type { Instant, SourceDomain, WebAddress } from '#dataset/values.ts';
import type { ValuePath } from '#documents/problems/diagnostics.ts';

/** Where a value came from, for problems that show only once all documents are read. */
type Origin = { file: string; path: ValuePath };

/** An article as a document gives it, checked and repaired. */
export type Article = {
  title: string;
  excerpt: string;
  publishedAt: Instant;
  url: WebAddress;
  /** What addresses of the same article have in common. */
  identity: string;
  /** The name it was published under; empty where the document names none. */
  publisher: string;
  domain: SourceDomain;
  /** The publisher's logo, where the document has one. */
  logo: Picture | null;
  images: readonly Picture[];
};

/** What tells which article is meant where there is no address. */
export type Headline = { title: string; publishedAt: Instant };

/** An entry of coverage. */
export type Mention = { origin: Origin } & (
  | { kind: 'article'; article: Article }
  | { kind: 'unaddressed'; headline: Headline }
);

/** An entry of coverage of which it is known what article it names. */
export type Citation = { origin: Origin; article: Article };

/** A topic as a document names it; `index` is its place in the document's list. */
export type NamedTopic = { name: string; index: number };

/** A document that can be a story. */
export type Draft = Article & {
  file: string;
  topics: readonly NamedTopic[];
  mentions: readonly Mention[];
  alternates: readonly Alternate[];
  isVideo: boolean;
  /** Ranks; -Infinity where the document has none of its own. */
  heat: number;
  quality: number;
  unpublished: boolean;
  /** Its text; empty where there is none. */
  body: readonly Block[];
};

/** A draft whose coverage is known. */
export type AddressedDraft = Omit<Draft, 'mentions'> & { citations: readonly Citation[] };

/** A document that says its article was taken down: every address it names, and its headline. */
export type Removal = { file: string; identities: readonly string[]; headline: Headline | null };

/** What became of one file. */
export type ParsedFile =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'removed'; removal: Removal }
  | { kind: 'rejected' }
  | { kind: 'not-a-document' };
