import * as z from 'zod';
import type { FoundArticle } from '#gather/found-article.ts';

/** The format of the state's file. A new one, whenever older code would misread it. */
export const stateFormat = 1;

/** The first line of the file. */
export const header = z.object({ kind: z.literal('lede-state'), format: z.int() });

const foundArticle = z.object({
  address: z.string(),
  identity: z.string(),
  headline: z.string(),
  excerpt: z.string(),
  at: z.number().nullable(),
  publisher: z.object({ name: z.string(), domain: z.string() }),
  picture: z
    .object({ url: z.string(), width: z.number().nullable(), height: z.number().nullable() })
    .nullable(),
  language: z.string().nullable(),
  isVideo: z.boolean(),
  topics: z.array(z.string()).readonly(),
}) satisfies z.ZodType<FoundArticle>;

/** Where an article went. Files are paths in the folder of documents, with `/` on every system. */
const fate = z.discriminatedUnion('is', [
  /** Into a document. */
  z.object({ is: z.literal('placed'), file: z.string() }),
  /** Nowhere yet. */
  z.object({ is: z.literal('waiting'), article: foundArticle }),
  /** Into a document that is about to be written; until then it is in a hidden file, `temporary`. */
  z.object({
    is: z.literal('placing'),
    article: foundArticle,
    file: z.string(),
    temporary: z.string(),
  }),
  /** Nowhere, by a setting or a limit: `why` is a sentence for the editor. */
  z.object({ is: z.literal('left-out'), why: z.string() }),
  /** It was in a document, from which the editor has deleted it. It stays out. */
  z.object({ is: z.literal('deleted') }),
]);

/** What is remembered of an article that a feed has told of. Times are milliseconds since 1970 (UTC). */
const rememberedArticle = z.object({
  identity: z.string(),
  /** When a feed first told of it. */
  seenAt: z.number(),
  /** When a feed last ceased to; null if none has. */
  goneAt: z.number().nullable(),
  fate,
});
export type Fate = z.infer<typeof fate>;
export type RememberedArticle = z.infer<typeof rememberedArticle>;

/** A line of the file. A later line on the same article or feed takes the place of an earlier one. */
export type StateRecord<Feed> =
  | ({ kind: 'article' } & RememberedArticle)
  /** What is remembered of a feed (feed-state.ts). */
  | { kind: 'feed'; address: string; feed: Feed }
  /** The identities of the articles that a feed told of when it last changed. */
  | { kind: 'listing'; address: string; articles: readonly string[] }
  /** A feed that the editor no longer subscribes to. */
  | { kind: 'dropped'; address: string };

/** The schema of a line, given that of what is remembered of a feed. */
export function recordSchema<Feed>(feed: z.ZodType<Feed>): z.ZodType<StateRecord<Feed>> {
  const address = z.string();
  return z.discriminatedUnion('kind', [
    rememberedArticle.extend({ kind: z.literal('article') }),
    z.object({ kind: z.literal('feed'), address, feed }),
    z.object({ kind: z.literal('listing'), address, articles: z.array(z.string()) }),
    z.object({ kind: z.literal('dropped'), address }),
  ]);
}
