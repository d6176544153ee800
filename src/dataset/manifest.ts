import * as z from 'zod';
import {
  fileName,
  pageName,
  pictureAddress,
  publisherDomain,
  publisherId,
  topicSlug,
  webAddress,
} from './values.ts';

/** The version of the dataset's format. A client reads the one it knows and refuses all others. */
export const datasetFormat = 3;

const site = z.object({
  title: z.string().min(1),
  tagline: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** The IANA name of the time zone in which the site's days begin. */
  timeZone: z.string(),
  /** The site's public address, for absolute links. */
  url: webAddress.nullable(),
  /** Whether stories are one event if they are alike, or only if documents say so. */
  events: z.enum(['alike', 'cited']),
  /**
   * Set where no page asks another host for a picture: `keep` has copies of the site's own, `none` has none of
   * publishers.
   */
  pictures: z.enum(['keep', 'none']).optional(),
});
export type Site = z.infer<typeof site>;

const topicEntry = z.object({
  slug: topicSlug,
  name: z.string().min(1),
  /** How many stories are in the topic's list. */
  count: z.int().positive(),
  firstPage: pageName,
});
export type TopicEntry = z.infer<typeof topicEntry>;

const publisherEntry = z.object({
  id: publisherId,
  /** Where it is at home: on a platform, the platform's. */
  domain: publisherDomain,
  name: z.string().min(1),
  /** The domain in the letters of its language, where these are not ASCII and safe to show. */
  shownDomain: z.string().optional(),
  /** How many stories are in the publisher's list: those it published or covered. */
  count: z.int().positive(),
  /**
   * How many of those it was the first to report, or among the first; how many it reported later than
   * others; and how many nobody else reported. Each event counts once, so these are at most `count`.
   */
  first: z.int().nonnegative(),
  later: z.int().nonnegative(),
  alone: z.int().nonnegative(),
  firstPage: pageName,
  /** The name of its ledger's file; absent if it has too few events for one. */
  ledger: fileName.optional(),
  logo: pictureAddress.optional(),
  /** The platforms that carry articles of a publisher who is at home elsewhere. */
  platforms: z.array(publisherId).optional(),
});
export type PublisherEntry = z.infer<typeof publisherEntry>;

/** A domain on which each name is a publisher of its own; its `id` is the domain. */
const platformEntry = z.object({ id: publisherId, name: z.string().min(1) });
export type PlatformEntry = z.infer<typeof platformEntry>;

/** `manifest.json`: what the dataset contains, and where every list begins. */
export const manifest = z.object({
  format: z.literal(datasetFormat),
  site,
  counts: z.object({
    /** Documents read, and what became of them: the next five add up to `documents`. */
    documents: z.int().nonnegative(),
    stories: z.int().nonnegative(),
    merged: z.int().nonnegative(),
    hidden: z.int().nonnegative(),
    removed: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
    /** Articles in the coverage of all stories, each counted once. */
    coverage: z.int().nonnegative(),
    publishers: z.int().nonnegative(),
    topics: z.int().nonnegative(),
    /** Errors and warnings. */
    problems: z.int().nonnegative(),
  }),
  /** The newest page of the list of all stories; null where there are none. */
  firstPage: pageName.nullable(),
  /** Those that the settings put first, then those with the most stories. */
  topics: z.array(topicEntry),
  /** The publishers with the most stories; the others are in the file that `morePublishers` names. */
  publishers: z.array(publisherEntry),
  morePublishers: fileName.nullable(),
  platforms: z.array(platformEntry),
  /** The name of the calendar's file. */
  calendar: fileName,
});
export type Manifest = z.infer<typeof manifest>;

/** `publishers/<name>.json`: the publishers that the manifest has no room for, in the same order. */
export const publisherList = z.array(publisherEntry);
export type PublisherList = z.infer<typeof publisherList>;
