import * as z from 'zod';
import { keptPicture } from './kept-picture.ts';
import { pictureAddress, webAddress } from './values.ts';

/*
 * The text of a story as a small tree, which holds what a page can draw and nothing else. The build
 * makes it from the story's Markdown, so that no markup of a document ever reaches a page.
 */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'emphasis' | 'strong'; children: Inline[] }
  | { kind: 'link'; url: z.infer<typeof webAddress>; children: Inline[] };

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'code'; text: string }
  | {
      kind: 'picture';
      url: z.infer<typeof pictureAddress>;
      caption: string;
      kept?: KeptSize | undefined;
    }
  | { kind: 'rule' };

/** With the true size of the picture, in pixels. */
const keptSize = keptPicture.extend({ width: z.int().positive(), height: z.int().positive() });
type KeptSize = z.infer<typeof keptSize>;

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['text', 'code']), text: z.string() }),
    z.object({ kind: z.literal('break') }),
    z.object({ kind: z.enum(['emphasis', 'strong']), children: z.array(inline) }),
    z.object({ kind: z.literal('link'), url: webAddress, children: z.array(inline) }),
  ]),
);

export const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), children: z.array(inline) }),
    z.object({
      kind: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      children: z.array(inline),
    }),
    z.object({
      kind: z.literal('list'),
      /** The number of the first item; null for a list without numbers. */
      start: z.int().nullable(),
      items: z.array(z.array(block)),
    }),
    z.object({ kind: z.literal('quote'), children: z.array(block) }),
    z.object({ kind: z.literal('code'), text: z.string() }),
    z.object({
      kind: z.literal('picture'),
      url: pictureAddress,
      caption: z.string(),
      kept: keptSize.optional(),
    }),
    z.object({ kind: z.literal('rule') }),
  ]),
);
