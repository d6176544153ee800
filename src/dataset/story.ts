import * as z from 'zod';
import { block } from './body.ts';
import { keptPicture } from './kept-picture.ts';
import {
  instant,
  pictureAddress,
  publisherDomain,
  publisherId,
  storyId,
  topicSlug,
  webAddress,
} from './values.ts';

/**
 * Who published an article, and at which domain. `id` and `name` are the same wherever a publisher stands;
 * `domain` and `via` tell where the article does. `via` is the name of the platform that it came by, where
 * the publisher is at home elsewhere or the document says so: PC Gamer via MSN.
 */
export const publisher = z.object({
  id: publisherId,
  name: z.string().min(1),
  domain: publisherDomain,
  via: z.string().min(1).optional(),
});
export type Publisher = z.infer<typeof publisher>;

export const topic = z.object({ slug: topicSlug, name: z.string().min(1) });
export type Topic = z.infer<typeof topic>;

/** A picture that can be displayed. Sizes are in pixels, null where the document gives none. */
export const picture = z.object({
  /** Of one that the site keeps, its JPEG. */
  url: pictureAddress,
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  caption: z.string(),
  kept: keptPicture.optional(),
});
export type Picture = z.infer<typeof picture>;

/**
 * Which report of a news agency or the like an article carries, where several publishers of a story's
 * timeline carry the same one: all of them have the same number.
 */
const sharedReport = z.int().nonnegative();

/**
 * Where the date of an article is probably not its own: it stands for a missing one, or is more than a
 * day after the day of the build.
 */
export const dateUncertain = z.literal(true).optional();

/** Where the date of an article is only when it was first seen: it was published then or before. */
export const dateSeen = z.literal(true).optional();

/** Why an article is on a story's timeline: a document names it, it is alike, or an editor says so. */
const bond = z.enum(['cited', 'alike', 'editor']);

/** One article in a story's coverage. It has a `storyId` where it is itself a story of the folder. */
const report = z.object({
  title: z.string().min(1),
  excerpt: z.string(),
  publishedAt: instant,
  dateUncertain,
  dateSeen,
  url: webAddress,
  publisher,
  image: picture.nullable(),
  why: bond,
  /** Set where a document names it, but it is not of the story's event. */
  isOfAnotherEvent: z.literal(true).optional(),
  storyId: storyId.optional(),
  sharedReport: sharedReport.optional(),
});
export type Report = z.infer<typeof report>;

/**
 * A part of a timeline, between two long pauses: how many articles it has, of those whose date is certain,
 * and the headline that says best what it is about.
 */
const wave = z.object({ reports: z.int().positive(), title: z.string().min(1) });
export type Wave = z.infer<typeof wave>;

/**
 * A video that can be played in place. `id` is the host's id for it, never markup. `start` is the second
 * from which it plays, absent if that is the first.
 */
const video = z.object({
  host: z.literal('youtube'),
  id: z.string().regex(/^[A-Za-z0-9_-]{11}$/),
  start: z.int().positive().optional(),
});

/** Another copy of the article, in case the main link fails. */
const alternate = z.object({ kind: z.enum(['amp', 'amp-cache']), url: webAddress });
export type Alternate = z.infer<typeof alternate>;

/** How many articles an event has in all, and of how many publishers. */
const wholeEvent = z.object({ reports: z.int().positive(), publishers: z.int().positive() });
export type WholeEvent = z.infer<typeof wholeEvent>;

/**
 * The story that leads an event which this one follows on, or which follows on this one; and why: one names
 * the other, both say the same words, or both have a topic that few have.
 */
const storyLink = z.object({
  storyId,
  title: z.string().min(1),
  publishedAt: instant,
  dateSeen,
  why: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cited') }),
    z.object({ kind: z.literal('alike'), words: z.array(z.string()).min(1) }),
    z.object({ kind: z.literal('topic'), topic }),
  ]),
});
export type StoryLink = z.infer<typeof storyLink>;

/**
 * `stories/<id>.json`, which says the dataset's `format` and a `digest` of the rest besides: a whole story.
 * `coverage` is in order of time, without the story itself; articles
 * with an uncertain date come last.
 */
export const story = z.object({
  id: storyId,
  title: z.string().min(1),
  excerpt: z.string(),
  publishedAt: instant,
  dateUncertain,
  dateSeen,
  url: webAddress,
  publisher,
  topics: z.array(topic),
  images: z.array(picture),
  coverage: z.array(report),
  /** Set where the event has more articles, which all are in the coverage of the story that leads it. */
  wholeEvent: wholeEvent.optional(),
  /** The waves of the timeline, the story included, in order of time; absent if it is all one. */
  waves: z.array(wave).min(2).optional(),
  sharedReport: sharedReport.optional(),
  alternates: z.array(alternate).optional(),
  video: video.optional(),
  /** The higher-ranked story of the same event that takes this one's place in the lists. */
  foldedUnder: storyId.optional(),
  /** The events that came before it and after it, up to five each, in order of time. */
  before: z.array(storyLink).min(1).optional(),
  after: z.array(storyLink).min(1).optional(),
  /** The document's own text, a tree that the build made from its Markdown. It holds no markup. */
  body: z.array(block).min(1).optional(),
});
export type Story = z.infer<typeof story>;
