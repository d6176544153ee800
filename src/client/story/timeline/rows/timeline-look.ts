import type { Comparison } from '#client/story/timeline/compare/use-comparison.ts';

/** How the articles of a timeline are shown. */
export type TimelineLook = {
  timeZone: string;
  /** What sets the headlines apart; null if they aren't compared. */
  comparison: Comparison | null;
  hasExcerpts: boolean;
};
