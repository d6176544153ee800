import { createContext, useContext } from 'react';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * Writes a time, in milliseconds since 1970, as a zone (IANA) has it, by a pattern of date-fns. Where
 * the zone is null, it is a date that is the same in all zones, at midnight in UTC.
 */
export type WriteDate = (time: number, timeZone: string | null, pattern: string) => string;

/** Why a part of the dataset could not be had. */
export type FailureReason = 'unreachable' | 'missing' | 'server' | 'unreadable' | 'format';

/**
 * Every text of the interface, and how dates are told. A translation is one more file of this type;
 * `load-language.ts` names them all.
 */
export type Language = {
  /** BCP 47. */
  tag: string;
  dates: {
    write: WriteDate;
    /** The patterns that it is given. */
    day: string;
    dayAndMonth: string;
    date: string;
    month: string;
    time: string;
    moment: string;
    fullMoment: string;
  };

  /** A span of time: `three and a half days`. `isHalf` adds a half to the amount. */
  duration: (amount: number, unit: Unit, isHalf: boolean) => string;
  later: (duration: string) => string;
  /** How much later, short: `+2 h` */
  offset: (amount: number, unit: 'minute' | 'hour' | 'day') => string;

  skipToContent: string;
  tryAgain: string;
  footer: (title: string, timeZone: string) => string;
  failures: Record<FailureReason, string>;
  brokenPage: string;
  brokenPageWhy: string;
  loadingPage: string;

  notFound: string;
  nothingHere: string;
  noSuchStory: string;
  noSuchTopic: string;
  noSuchSource: (domain: string) => string;
  toLatest: string;

  latestStories: string;
  loadingStories: string;
  storiesFailed: string;
  noStories: string;
  noStoriesWhy: string;
  olderStories: string;
  olderFailed: string;
  olderPage: (number: number) => string;
  noSuchPage: string;
  noSuchPageWhy: string;
  storyCount: (count: number) => string;

  topics: string;
  allTopics: string;
  moreTopics: string;
  storiesOn: (topic: string) => string;
  noCombination: string;
  noCombinationWhy: string;
  moreOn: string;

  storiesBy: (publisher: string) => string;
  /** How many it published or covered, and how many of them it reported first. */
  coveredCount: (count: number, first: number) => string;

  sources: string;
  archive: string;

  search: string;

  mainNavigation: string;
  moreNavigation: string;
  saved: string;
  display: string;
  shortcuts: string;

  save: string;
  unsaved: (headline: string) => string;
  markRead: string;
  undo: string;
  close: string;
  markDay: string;
  markDayUnread: string;
  dayMarked: (count: number) => string;
  newSinceLastVisit: string;
  newStory: string;
  showMuted: (count: number) => string;
  hideMuted: (count: number) => string;
  mute: string;
  unmute: string;
  mutedNow: (name: string) => string;

  story: string;
  loadingStory: string;
  storyFailed: string;
  /** What comes before and after the publisher's name in the link to an article. */
  read: string;
  readAt: (publisher: string) => string;
  copies: { amp: string; 'amp-cache': string };
  playVideo: string;
  moreWays: string;
  archiveCopy: string;
  copyLink: string;
  copyCitation: string;
  share: string;
  copied: string;
  notCopied: string;
  quotationMarks: readonly [open: string, close: string];
  foldedUnder: string;

  timeline: string;
  loadingCoverage: string;
  coverageFailed: string;
  /** One report; else how many, how long (null where all came at once), and who was first. */
  onlyReport: string;
  coverage: (reports: number, duration: string | null, first: string) => string;
  first: string;
  thisStory: string;
  latest: string;
  ownTimeline: string;
  sameHeadline: (publisher: string) => string;
  /** How many publishers carried the same report after the first. */
  carriedBy: (count: number) => string;
  moreReports: (count: number) => string;
  reportCount: (count: number) => string;
  publisher: string;
  allPublishers: (count: number) => string;
  plot: string;
  asTable: string;
  time: string;
  allReports: (count: number) => string;
  /** Goes on from a publisher's name: `and three others`. */
  andOthers: (others: number, only: string) => string;
  allItsOwn: (reports: number) => string;
  over: (what: string, duration: string) => string;
};

const LanguageContext = createContext<Language | null>(null);

export const LanguageProvider = LanguageContext.Provider;

/** The language of the interface. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('There is no LanguageProvider around this component');
  return language;
}
