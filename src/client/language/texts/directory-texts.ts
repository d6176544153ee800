import type { PublisherEntry } from '#dataset/manifest.ts';

/** How many stories a publisher has, and how many of them it reported first, later and alone. */
export type PublisherCounts = Pick<PublisherEntry, 'count' | 'first' | 'later' | 'alone'>;

/** The texts of the archive, the pages of publishers and the topic finder, loaded with them. */
export type DirectoryTexts = {
  archiveSummary: (stories: number, days: number, from: string, to: string) => string;
  /** `15 February 2021: one story` */
  storiesThen: (period: string, count: number) => string;
  reportsThen: (period: string, count: number) => string;
  storiesPerDay: string;
  reportsPerDay: string;
  /** Names the choice of what the calendar counts, and its two options. */
  countWhat: string;
  countStories: string;
  countReports: string;
  goToDay: string;
  go: string;
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
  publisherFigures: (counts: PublisherCounts) => string;
  /** The same, on the publisher's own page. */
  coveredCount: (counts: PublisherCounts) => string;
  reportedFirst: string;
  reportedLater: string;
  reportedAlone: string;
  /** The heading of how a publisher stands among others. */
  ledger: string;
  /** In how many events that others reported too a publisher was first. */
  firstOf: string;
  firstAmong: (first: number, events: number) => string;
  /** How long after the first it reported, by the median of so many events. */
  lag: string;
  lagAmong: (duration: string, events: number) => string;
  /** Names the plot of how long after the first it reported. */
  lagPlot: string;
  /** In how many events it reported within a time after the first, and in how many later than that. */
  within: (duration: string, events: number) => string;
  longerThan: (duration: string, events: number) => string;
  /** Of an event that nobody else reported. */
  alone: string;
  /** The link to the story of an article whose headline stands above it. */
  seeStory: string;
  follows: string;
  followedBy: string;
  /** `7 of 18` */
  among: (count: number, events: number) => string;
  oneStoryEach: string;

  findPublisher: string;
  findTopic: string;
  found: (count: number) => string;
};
