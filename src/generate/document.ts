import * as z from 'zod';

/*
 * What an editor writes. Every value is checked on its own, so that a bad one is left out (or keeps
 * the document out, where it is required) without taking the others down.
 */

/** YAML reads `2021` and `true` as they look; as a text they are what was written. */
const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const rank = z.number().refine(Number.isFinite);
const list = z.array(z.unknown());
const size = z.number().nonnegative();

const articleKeys = {
  title: text,
  excerpt: text,
  publishedDateTime: text,
  webUrl: text,
  originalUrl: text,
  ampWebUrl: text,
  cdnAmpWebUrl: text,
  type: text,
  provider: z.record(z.string(), z.unknown()),
  images: list,
};

/** An entry of coverage. */
export const articleSchema = z.object(articleKeys).partial();

/** A document: a main article, and what only documents have. */
export const documentSchema = z
  .object({
    ...articleKeys,
    quality: rank,
    heat: rank,
    published: z.boolean(),
    removed: z.boolean(),
    topics: list,
    related: list,
  })
  .partial();

export const providerSchema = z.object({ name: text, domain: text }).partial();

export const pictureSchema = z
  .object({ url: text, width: size, height: size, title: text })
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
