import * as z from 'zod';

/*
 * What an editor writes. Every value is checked on its own, so that a bad one is left out (or keeps
 * the document out, where it is required) without taking the others down. Front matter arrives as
 * texts, lists and mappings (parse-yaml.ts): here it is said which texts are numbers or yes and no.
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
const pixels = number.refine((value) => value >= 0);

/** `yes` and `no`, too: to Jekyll, which documents come from, they are the same. */
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
  webUrl: text,
  originalUrl: text,
  ampWebUrl: text,
  cdnAmpWebUrl: text,
  type: text,
  provider: mapping,
  images: list,
};

/** An entry of coverage. */
export const articleSchema = z.object(articleKeys).partial();

/** A document: a main article, and what only documents have. */
export const documentSchema = z
  .object({
    ...articleKeys,
    quality: number,
    heat: number,
    published: flag,
    removed: flag,
    topics: list,
    related: list,
  })
  .partial();

export const providerSchema = z.object({ name: text, domain: text, images: list }).partial();

export const pictureSchema = z
  .object({ url: text, width: pixels, height: pixels, title: text })
  .partial();

/** How a right value of each kind is told to an editor. */
export const expectations: Readonly<Record<string, string>> = {
  title: 'a text',
  excerpt: 'a text',
  publishedDateTime: 'a date',
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
  name: 'a text',
  domain: 'a host name',
  url: 'an address',
  width: 'a number of pixels',
  height: 'a number of pixels',
};

/** A good line for each value that a story can't do without. */
export const examples: Readonly<Record<string, string>> = {
  title: 'title: "What happened"',
  publishedDateTime: 'publishedDateTime: 2021-02-15T21:41:00Z',
  webUrl: 'webUrl: "https://example.com/the-article"',
};
