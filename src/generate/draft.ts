import type { Alternate, Picture } from '#dataset/story.ts';
import type { Instant, SourceDomain, WebAddress } from '#dataset/values.ts';
import type { ValuePath } from './problems.ts';

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
  images: readonly Picture[];
};

/** An entry of coverage. Where it has no address, its headline and time may tell which story it is. */
export type Mention = { origin: Origin } & (
  | { kind: 'article'; article: Article }
  | { kind: 'unaddressed'; title: string; publishedAt: Instant }
);

/** A document that can be a story. */
export type Draft = Article & {
  file: string;
  topics: readonly string[];
  mentions: readonly Mention[];
  alternates: readonly Alternate[];
  isVideo: boolean;
  /** Ranks; -Infinity where the document has none of its own. */
  heat: number;
  quality: number;
  unpublished: boolean;
};

/** What became of one file. */
export type Reading =
  | { kind: 'draft'; draft: Draft }
  | { kind: 'removed'; file: string; identity: string | null }
  | { kind: 'rejected' }
  | { kind: 'not-a-document' };
