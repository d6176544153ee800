/** The texts of the archive, the list of sources and the topic finder, loaded with them. */
export type DirectoryTexts = {
  archiveSummary: (stories: number, days: number, from: string, to: string) => string;
  /** `15 February 2021: one story` */
  storiesThen: (period: string, count: number) => string;
  storiesPerDay: string;
  keyboardHint: string;
  quietYears: (from: number, to: number) => string;
  noneThen: string;
  noneThenWhy: string;
  year: string;
  total: string;

  sourceCount: (count: number) => string;
  sourcesFailed: string;
  /** How many stories a source has, and how many of them it reported first. */
  sourceFigures: (count: number, first: number) => string;
  reportedFirst: string;
  reportedLater: string;
  oneStoryEach: string;

  findSource: string;
  findTopic: string;
  found: (count: number) => string;
};
