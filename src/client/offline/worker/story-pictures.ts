import * as v from 'valibot';

const picture = v.object({
  url: v.string(),
  kept: v.optional(v.object({ widths: v.array(v.number()) })),
});

/** What matters here of a story's data. They are the site's, but from whatever edition. */
const pictured = v.object({
  images: v.array(picture),
  coverage: v.array(v.object({ image: v.nullable(picture) })),
});

/**
 * The pictures that a story's page shows, from the story's data: the first of its own, which stands for the others,
 * and those of its coverage. Of a picture that the site keeps, the AVIF of middle width, as a path below the
 * site's base; of a linked one, its address.
 */
export function picturesOf(story: unknown): string[] {
  const parsed = v.safeParse(pictured, story);
  if (!parsed.success) return [];
  const { images, coverage } = parsed.output;
  const shown = [...images.slice(0, 1), ...coverage.flatMap(({ image }) => image ?? [])];
  return [...new Set(shown.map(fileOf))];
}

function fileOf({ url, kept }: v.InferOutput<typeof picture>): string {
  const width = kept?.widths[1] ?? kept?.widths[0];
  return width === undefined ? url : url.replace(/-\d+\.jpg$/, `-${width}.avif`);
}

/** Whether another host has a picture: one of the site's own has a path. */
export function isLinked(picture: string): boolean {
  return /^https?:/i.test(picture);
}
