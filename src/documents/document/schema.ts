import * as z from 'zod';

/*
 * What an editor writes. Each value is checked on its own, so that a wrong one is ignored (or keeps the
 * document out, if it is required) without affecting the others. Front matter arrives as texts, lists
 * and mappings (parse-yaml.ts); these schemas say which texts are numbers or booleans.
 */

export const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const number = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^[+-]?(\d+(\.\d*)?|\.\d+)$/)
      .transform(Number),
  ])
  .refine(Number.isFinite);
const pixels = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/\s?px$/i, '') : value),
  number.refine((value) => value >= 0),
);

/** In any case; a blank one counts as an article. */
export const kind = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['article', 'video', '']));

/** Also `yes` and `no`, which Jekyll, where such documents come from, reads as booleans. */
const flag = z.union([
  z.boolean(),
  z
    .string()
    .regex(/^(true|yes|on|false|no|off)$/i)
    .transform((word) => /^(true|yes|on)$/i.test(word)),
]);

export const list = z.array(z.unknown());

export const mapping = z.record(z.string(), z.unknown());

const articleKeys = {
  title: text,
  excerpt: text,
  publishedDateTime: text,
  dateSeen: flag,
  webUrl: text,
  originalUrl: text,
  ampWebUrl: text,
  cdnAmpWebUrl: text,
  type: kind,
  provider: mapping,
  images: list,
};

/** A coverage entry. */
export const articleSchema = z.object(articleKeys).partial();

/** A document: its main article, and what only documents have. */
export const documentSchema = z
  .object({
    ...articleKeys,
    quality: number,
    heat: number,
    published: flag,
    removed: flag,
    topics: list,
    related: list,
    event: text,
  })
  .partial();

/** Whether a file that begins with a key was meant to be a document. */
export function isDocumentKey(key: string): boolean {
  return key === 'category' || Object.hasOwn(documentSchema.shape, key);
}

export const providerSchema = z.object({ name: text, domain: text, images: list }).partial();

export const pictureSchema = z
  .object({ url: text, width: pixels, height: pixels, title: text })
  .partial();

/** Whether a document may have a key somewhere. */
export function isKnownKey(key: string): boolean {
  const nested = [articleSchema, providerSchema, pictureSchema];
  return isDocumentKey(key) || nested.some(({ shape }) => Object.hasOwn(shape, key));
}

/** What each key expects, in an editor's words. Completes "should be …". */
export const expectations: Readonly<Record<string, string>> = {
  title: 'a text',
  excerpt: 'a text',
  publishedDateTime: 'a date',
  dateSeen: '`true` or `false`',
  webUrl: 'an address',
  originalUrl: 'an address',
  ampWebUrl: 'an address',
  cdnAmpWebUrl: 'an address',
  type: '`article` or `video`',
  provider: '`name:` and `domain:` on lines of their own',
  images: 'a list of pictures',
  quality: 'a number',
  heat: 'a number',
  published: '`true` or `false`',
  removed: '`true` or `false`',
  topics: 'a list of names',
  related: 'a list of articles',
  event: 'the name of an event, or `none`',
  name: 'a text',
  domain: 'a host name',
  url: 'an address',
  width: 'a number of pixels',
  height: 'a number of pixels',
};

/** A valid line for each value that a story requires. */
export const examples: Readonly<Record<string, string>> = {
  title: 'title: "What happened"',
  publishedDateTime: 'publishedDateTime: 2021-02-15T21:41:00Z',
  webUrl: 'webUrl: "https://example.com/the-article"',
};
