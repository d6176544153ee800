import type { FailureReason } from '#client/language/language.ts';
import type { SearchContents } from '#dataset/search.ts';
import type { Topic } from '#dataset/story.ts';
import type { Day } from '#dataset/values.ts';
import type { Narrowed } from './narrow-matches.ts';
import type { SearchResult } from './search-result.ts';

/** A story found, with all of its topics, whether they match or not. */
export type FoundStory = SearchResult & { allTopics: readonly Topic[] };

/** What some parts of the index have for a search. */
export type FoundInParts = Omit<Narrowed<unknown>, 'matches'> & {
  /** The number of stories that match the text, before filtering. */
  found: number;
  /** The number of stories that also pass the filters. */
  total: number;
  /** The first of these. */
  results: readonly FoundStory[];
  /** The folded words that matched in the results. */
  foundWords: readonly string[];
};

export type SearchAnswer = FoundInParts & {
  /** The address of the search that is answered. */
  path: string;
  /** The first and last day of all stories; null if there are none. */
  days: SearchContents[number]['days'];
  /** Null where the index is in one part. */
  reach: SearchReach | null;
  /** Whether a part of the index failed. */
  isPartial: boolean;
};

/** How far back a search has got, part by part. */
export type SearchReach = {
  /** How many parts were searched, besides those that the search's days rule out. */
  depth: number;
  /** How many of the newest stories these parts have, those ruled out among them. */
  stories: number;
  /** The first day of these stories; null if no day is certain. */
  since: Day | null;
  /** Whether no older part is left. */
  isComplete: boolean;
  /** Whether the next part is searched without being asked for. */
  isNextEager: boolean;
  /** Why the next part can't be searched; null where nothing is known against it. */
  failure: FailureReason | null;
};
