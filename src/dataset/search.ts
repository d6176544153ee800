import * as z from 'zod';
import { publisher, topic } from './story.ts';
import { day } from './values.ts';

/**
 * What searches filter a story by: the search index's name for it, and the indexes, in the lists
 * `topics` and `publishers`, of its topics and of all publishers that cover it.
 */
const storyFacets = z.tuple([
  z.string().min(1),
  z.array(z.int().nonnegative()),
  z.array(z.int().nonnegative()),
]);

/**
 * `search/facets.json` for the newest part of the index, `search/parts/<name>.json` for an older one: what
 * its results can be filtered by. The newest day and story come first.
 */
export const searchFacets = z.object({
  topics: z.array(topic),
  publishers: z.array(publisher.pick({ id: true, name: true })),
  /** Days in the site's time zone. */
  days: z.array(z.object({ day, stories: z.array(storyFacets) })),
  /** The stories with an uncertain date, which are on no day. */
  uncertain: z.array(storyFacets),
});
export type SearchFacets = z.infer<typeof searchFacets>;

/**
 * `search/contents.json`: the parts of the index, the newest first. The newest part's files are those in
 * `search/`, an older one's are in `search/parts/<name>/`. A name changes with what the part is made from.
 */
export const searchContents = z
  .array(
    z.object({
      name: z.string().min(1),
      /** How many stories it has. */
      stories: z.int().nonnegative(),
      /** The first and last day of those stories whose date is certain; null if there are none. */
      days: z.object({ first: day, last: day }).nullable(),
    }),
  )
  .min(1);
export type SearchContents = z.infer<typeof searchContents>;

/**
 * `search/words.json`: the words of headlines, publishers and topics in lower case, the most frequent
 * first. Corrections of mistyped words are chosen from them. Where the index has several parts, they are
 * in `search/words/<shelf>.json` instead, shelved by `shared/word-shelves.ts`.
 */
export const vocabulary = z.array(z.string().min(1));
export type Vocabulary = z.infer<typeof vocabulary>;
