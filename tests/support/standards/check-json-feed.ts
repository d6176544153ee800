import * as z from 'zod';
import { dateConstruct } from './check-atom.ts';

const address = z.url({ protocol: /^https?$/ });
const date = z.string().regex(dateConstruct);
const author = z
  .strictObject({ name: z.string(), url: address, avatar: address })
  .partial()
  .refine((one) => Object.keys(one).length > 0);

const item = z
  .strictObject({
    id: z.string().min(1),
    url: address.optional(),
    external_url: address.optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: date.optional(),
    date_modified: date.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined);

/** JSON Feed 1.1, as https://www.jsonfeed.org/version/1.1/ describes it, without its extensions. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  items: z.array(item).refine((items) => new Set(items.map(({ id }) => id)).size === items.length),
});
