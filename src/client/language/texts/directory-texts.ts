/** The texts of the archive, the list of publishers and the topic finder, loaded with them. */
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

  publisherCount: (count: number) => string;
  publishersFailed: string;
  /** Who publishes on a platform under names of their own. */
  publishersOn: (platform: string) => string;
  /** How many stories a publisher has, and how many of them it reported first. */
  publisherFigures: (count: number, first: number) => string;
  reportedFirst: string;
  reportedLater: string;
  oneStoryEach: string;

  findPublisher: string;
  findTopic: string;
  found: (count: number) => string;
};
