import * as z from 'zod';
import { keptPicture } from '#dataset/kept-picture.ts';

/** When a run first found that no document names the address any more, in ISO 8601. */
const unnamedSince = z.iso.datetime().optional();

/** A picture that is kept: what it is like, and which files there are of it (file-names.ts). */
const keptRecord = keptPicture.extend({
  is: z.literal('kept'),
  /** Of the bytes that the publisher sent: equal for the same picture at several addresses. */
  name: z.string().regex(/^[0-9a-f]{16}$/),
  /** The true size, in pixels, turned as it is to be seen. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Of all its files together. */
  bytes: z.int().positive(),
  /** Set where only the smallest file was wanted, though the picture is wider. */
  isSmall: z.literal(true).optional(),
  /** Set where it was gone, and came from the Internet Archive. */
  isArchived: z.literal(true).optional(),
  unnamedSince,
});
export type KeptRecord = z.infer<typeof keptRecord>;

const failedRecord = z.object({
  is: z.literal('failed'),
  code: z.string(),
  /** A sentence or two for the editor. */
  message: z.string(),
  /** How many times in a row. */
  attempts: z.int().positive(),
  /** When to try again, in ISO 8601. */
  again: z.iso.datetime(),
  unnamedSince,
});
/** What became of a picture at an address. */
export type PictureFate = KeptRecord | z.infer<typeof failedRecord>;

/** A line of the index. */
export const pictureRecord = z.object({
  address: z.string().min(1),
  fate: z.discriminatedUnion('is', [keptRecord, failedRecord]),
});
