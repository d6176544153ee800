import * as v from 'valibot';
import { isWebAddress } from '#client/lib/web-address.ts';
import {
  isPublisherDomain,
  isPublisherId,
  isStoryId,
  isTopicSlug,
} from '#client/routes/addresses.ts';
import type { Instant, PictureAddress } from '#dataset/values.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const size = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const name = v.pipe(v.string(), v.nonEmpty());
const instant = v.pipe(v.string(), v.guard(isInstant));
const topicSlug = v.pipe(v.string(), v.guard(isTopicSlug));
const webAddress = v.pipe(v.string(), v.guard(isWebAddress));
const percent = v.pipe(count, v.maxValue(100));

const picture = v.object({
  url: v.pipe(v.string(), v.guard(isPictureAddress)),
  width: size,
  height: size,
  caption: v.string(),
  kept: v.optional(
    v.object({
      widths: v.array(count),
      colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
      focus: v.tuple([percent, percent]),
    }),
  ),
});

/** The summary of a story, as defined in `src/dataset/list.ts`. */
const storySummary = v.object({
  id: v.pipe(v.string(), v.guard(isStoryId)),
  title: name,
  excerpt: v.string(),
  publishedAt: instant,
  dateUncertain: v.optional(v.literal(true)),
  dateSeen: v.optional(v.literal(true)),
  url: webAddress,
  publisher: v.object({
    id: v.pipe(v.string(), v.guard(isPublisherId)),
    name,
    domain: v.pipe(v.string(), v.guard(isPublisherDomain)),
    via: v.optional(name),
  }),
  topics: v.array(v.object({ slug: topicSlug, name })),
  images: v.array(picture),
  coverageSummary: v.object({
    reports: v.pipe(count, v.minValue(1)),
    otherPublishers: count,
    minutes: v.optional(v.pipe(count, v.minValue(1))),
    marks: v.array(v.pipe(count, v.maxValue(100))),
    own: count,
  }),
  listedUnder: v.optional(v.array(topicSlug)),
});

/** Whether stored or imported data can be displayed as a story, with links that are safe. */
export function isStorySummary(found: unknown): found is v.InferOutput<typeof storySummary> {
  return v.is(storySummary, found);
}

/** A picture on the web, or one of the site's own. */
function isPictureAddress(text: string): text is PictureAddress {
  return (
    isWebAddress(text) || /^pictures\/[0-9a-f]{16}-[1-9]\d{0,3}\.(?:avif|jpg|webp)$/.test(text)
  );
}

function isInstant(text: string): text is Instant {
  const isUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/.test(text);
  return isUtc && !Number.isNaN(Date.parse(text));
}
