import * as z from 'zod';
import { dateSeen, dateUncertain, picture, publisher, topic } from './story.ts';
import { instant, pageName, storyId, topicSlug, webAddress } from './values.ts';

/** A summary of a story’s coverage, the story itself included. */
const coverageSummary = z.object({
  /** How many articles, the story's own included. */
  reports: z.int().positive(),
  /** How many publishers there are besides the story's own. */
  otherPublishers: z.int().nonnegative(),
  /**
   * How many minutes lie between the first and the last article, of those whose date is known. Absent where that
   * is less than one, or nobody knows, because another was seen before.
   */
  minutes: z.int().positive().optional(),
  /**
   * Where the articles lie between the first (0) and the last (100) whose date is known, in order: at most
   * 40 of them. Those that were seen before or after lie at that end. Those with an uncertain date have no mark, but for the
   * story's own, which is then the last.
   */
  marks: z.array(z.int().min(0).max(100)),
  /** The index in `marks` of the story's own. */
  own: z.int().nonnegative(),
});
export type CoverageSummary = z.infer<typeof coverageSummary>;

/** What lists show of a story: enough for a card. */
const storySummary = z.object({
  id: storyId,
  title: z.string().min(1),
  /** Cut to about 400 characters. */
  excerpt: z.string(),
  publishedAt: instant,
  dateUncertain,
  dateSeen,
  url: webAddress,
  publisher,
  topics: z.array(topic),
  /** The first three pictures. */
  images: z.array(picture).max(3),
  coverageSummary: coverageSummary,
  /**
   * The topics whose lists contain the story, where these are not all of its own: a story folded under
   * another is only in the lists that don't contain the other.
   */
  listedUnder: z.array(topicSlug).optional(),
});
export type StorySummary = z.infer<typeof storySummary>;

/** What a publisher wrote of a story's event, and how it stands among those who reported it. */
const ownReport = z.object({
  /** The first that it wrote of the event. Absent where that is the story's own article. */
  article: z
    .object({
      title: z.string().min(1),
      url: webAddress,
      publishedAt: instant,
      dateUncertain,
      dateSeen,
      /** Set where the story names it, but it is not of the story's event. */
      isOfAnotherEvent: z.literal(true).optional(),
      /** The name of the platform that it came by. */
      via: z.string().min(1).optional(),
    })
    .optional(),
  /** How many minutes after the first: 0 where it was first itself. Absent where that isn't known. */
  lag: z.int().nonnegative().optional(),
  /** Set where nobody else reported the event. */
  isAlone: z.literal(true).optional(),
  /** How many more articles the publisher has on the story's timeline. */
  more: z.int().positive().optional(),
});
export type OwnReport = z.infer<typeof ownReport>;

/**
 * A story in a list. In the list of a publisher, it has a `report`, what that publisher wrote, and its `excerpt` is
 * empty: no such list shows one.
 */
const listedStory = storySummary.extend({ report: ownReport.optional() });
export type ListedStory = z.infer<typeof listedStory>;

/**
 * `lists/<name>.json`: a page of a list, the newest story first; those with an uncertain date come last.
 * In the list of a publisher, the date is that of what the publisher wrote.
 */
export const listPage = z.object({
  /** Counted from the oldest page, which is 1, so that a page keeps its number as stories are added. */
  number: z.int().positive(),
  /** The name of the next older page; null for the oldest. */
  older: pageName.nullable(),
  /**
   * The names of the pages that are 2, 4, 8, … places further towards the oldest, as far as the list
   * goes: any page of a long list is a few steps away.
   */
  jumps: z.array(pageName),
  stories: z.array(listedStory),
});
export type ListPage = z.infer<typeof listPage>;

/**
 * `topics/<slug>.json`, which says the dataset's `format` besides: the topics of the stories in this topic's list, as distinct sets with counts,
 * from which the exact count of any combination with this topic follows.
 */
export const topicCombinations = z.object({
  slug: topicSlug,
  name: z.string().min(1),
  /** The first page of the list to which the counts and page numbers belong. */
  firstPage: pageName,
  sets: z.array(
    z.object({
      /** In alphabetical order. */
      topics: z.array(topicSlug),
      count: z.int().positive(),
      /**
       * The numbers of the list's pages that hold these stories, as ranges `[newest, oldest]`, the
       * newest first. A range may include pages that hold none of them.
       */
      pages: z.array(z.tuple([z.int().positive(), z.int().positive()])).min(1),
    }),
  ),
});
export type TopicCombinations = z.infer<typeof topicCombinations>;
