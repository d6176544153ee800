import * as z from 'zod';

const percent = z.int().min(0).max(100);

/**
 * What a page needs to draw a picture that the site keeps. Beside its JPEG, there is an AVIF and a WebP of each of
 * `widths`, under the same name: `pictures/<name>-<width>.avif`.
 */
export const keptPicture = z.object({
  /** In pixels, the smallest first. */
  widths: z.array(z.int().positive()).min(1).max(3),
  /** The colour that there is most of, `#rrggbb`. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Where to cut it, from left and from top, as `object-position` has it, in tens of per cent. */
  focus: z.tuple([percent, percent]),
});
export type KeptPicture = z.infer<typeof keptPicture>;
