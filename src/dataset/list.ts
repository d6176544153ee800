import * as z from 'zod';
import { picture, source, topic } from './story.ts';
import { instant, pageName, storyId, topicSlug, webAddress } from './values.ts';

/** A summary of a story’s coverage, which the story itself is part of. */
const coverageSummary = z.object({
  /** How many articles, the story's own included. */
  reports: z.int().positive(),
  /** The names of up to three publishers besides the story's own, the earliest first. */
  publishers: z.array(z.string()),
  /** How many publishers besides the story's own. */
  otherPublishers: z.int().nonnegative(),
  first: instant,
  last: instant,
  /** Where each article stands between `first` (0) and `last` (100), in order, at most 40 of them. */
  marks: z.array(z.int().min(0).max(100)),
  /** Which of `marks` is the story's own. */
  own: z.int().nonnegative(),
});
export type CoverageSummary = z.infer<typeof coverageSummary>;

/** A story as lists show it: enough for a card. */
const storySummary = z.object({
  id: storyId,
  title: z.string().min(1),
  /** Shortened to about 400 characters. */
  excerpt: z.string(),
  publishedAt: instant,
  url: webAddress,
  source,
  topics: z.array(topic),
  /** The first three pictures. */
  images: z.array(picture).max(3),
  coverageSummary: coverageSummary,
  /**
   * The topics in whose lists the story stands, where these are not simply its own: a story folded
   * under another stands only in the lists that the other does not stand in.
   */
  listedUnder: z.array(topicSlug).optional(),
});
export type StorySummary = z.infer<typeof storySummary>;

/** `lists/<name>.json`: a page of a list, newest story first. */
export const listPage = z.object({
  /** Counted from the oldest page, which is 1, so that a page keeps its number as news comes in. */
  number: z.int().positive(),
  /** The name of the next older page; null for the oldest. */
  older: pageName.nullable(),
  /**
   * The names of the pages that are 2, 4, 8, … places further on towards the oldest, as far as the list
   * goes, so that any page of a long list is a few steps away.
   */
  jumps: z.array(pageName),
  stories: z.array(storySummary),
});
export type ListPage = z.infer<typeof listPage>;

/**
 * `topics/<slug>.json`: which topics the stories in this topic's list have, as distinct sets with
 * counts. The exact count of any combination with this topic follows from it.
 */
export const topicCombinations = z.object({
  slug: topicSlug,
  name: z.string().min(1),
  sets: z.array(z.object({ topics: z.array(topicSlug), count: z.int().positive() })),
});
export type TopicCombinations = z.infer<typeof topicCombinations>;
