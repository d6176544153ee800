/** The texts that only a story's page has, loaded with it. */
export type StoryTexts = {
  /** Before the headline of the story that leads the event. */
  foldedUnder: string;
  cameBefore: string;
  cameAfter: string;
  /** Why a story is linked: one names the other; they share words; they share a topic. */
  whyCited: string;
  whyAlike: (words: readonly string[]) => string;
  whyTopic: (topic: string) => string;
  howGrouped: string;
  /** A paragraph each. */
  grouping: Readonly<Record<'alike' | 'cited', string>>;
  groupingRest: readonly string[];
};
