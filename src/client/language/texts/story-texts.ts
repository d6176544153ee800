/** The texts that only a story's page has, loaded with it. */
export type StoryTexts = {
  /** Before the headline of the story that leads the event. */
  foldedUnder: string;
  /** After that headline, where the page has so many of the reports: the first, the last, the nearest in time. */
  shownOfEvent: (shown: number, of: number) => string;
  publisherCount: (count: number) => string;
  /** How many wordings the reports have, where some carry the same one. */
  wordingCount: (count: number) => string;
  toTimeline: string;
  /** The switches of how the timeline is shown. */
  compareHeadlines: string;
  excerpts: string;
  asOf: string;
  /** What is shown of a timeline as it stood at a time. */
  asItStood: (time: string, shown: number, of: number) => string;
  howToStep: string;
  /** Copies what another site needs to show the timeline in a frame. */
  copyEmbedCode: string;
  /** Reports that came since the reader last opened the story. */
  sinceLastTime: (count: number) => string;
  beforeAndAfter: string;
  /** Where a story stands among the linked events, counted from 1. */
  placeInArc: (place: number, of: number) => string;
  /** The same, where there may be more before or after than are linked: `most` or more. */
  placeInLongArc: (before: number, after: number, most: number) => string;
  /** Before the headline of the event before it, or of the one after it. */
  follows: string;
  followedBy: string;
  /** Why a story is linked: one names the other; they share words; they share a topic. */
  whyCited: string;
  whyAlike: (words: readonly string[]) => string;
  whyTopic: (topic: string) => string;
  howGrouped: string;
  /** A paragraph each. */
  grouping: Readonly<Record<'alike' | 'cited', string>>;
  groupingRest: readonly string[];
};
