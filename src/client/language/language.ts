import { createContext, useContext } from 'react';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * Formats a time, in milliseconds since 1970, in a time zone (IANA) by a date-fns pattern. If the
 * zone is null, the time is midnight UTC of a date, which is the same in all zones.
 */
export type WriteDate = (time: number, timeZone: string | null, pattern: string) => string;

/** Why a part of the dataset could not be read. */
export type FailureReason = 'unreachable' | 'missing' | 'server' | 'unreadable' | 'format';

/** What is said of a story's coverage in a sentence. */
type CoverageFacts = {
  reports: number;
  /** How many there are in all, where the sentence is about one wave of them. */
  of: number | null;
  /** From the first to the last, in words; null if all came at the same time. */
  duration: string | null;
  /** Who was first, several if in the same minute; empty if nobody else reported it. */
  first: readonly string[];
};

/**
 * The texts and date formats of the interface that every page may need; `texts/` has those of some
 * pages only. A translation is a value of this type, registered in `load-language.ts`.
 */
export type Language = {
  /** BCP 47. */
  tag: string;
  /** The language of the texts, BCP 47, where it isn't that of dates and of the page. */
  textsTag?: string;
  /** There, the language of the page, for content within an element that is marked with the one of texts. */
  pageTag?: string;
  dates: {
    write: WriteDate;
    /** date-fns patterns for `write`. */
    day: string;
    dayAndMonth: string;
    dayInYear: string;
    dayInMonth: string;
    date: string;
    month: string;
    time: string;
    timestamp: string;
    timestampInYear: string;
    fullTimestamp: string;
  };

  /** A duration: `three and a half days`. `isHalf` adds half a unit to the amount. */
  duration: (amount: number, unit: Unit, isHalf: boolean) => string;
  later: (duration: string) => string;
  /** In place of the date of an article that was probably published on another. */
  dateUncertain: string;
  /** In place of the date of an article of which is only known when it was seen, `time` in words. */
  seenAt: (time: string) => string;
  /** A delay in short form: `+2 h` */
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
  noSuchPublisher: (domain: string) => string;
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
  /** Names the link that narrows a choice of topics by another one. */
  addTopic: (topic: string) => string;
  /** Describes the link of a chosen topic. `stories` says how many there are; empty while unknown. */
  removesTopic: (stories: string) => string;
  storiesOn: (topic: string) => string;
  noCombination: string;
  noCombinationWhy: string;

  storiesBy: (publisher: string) => string;

  publishers: string;
  archive: string;

  search: string;

  mainNavigation: string;
  moreNavigation: string;
  menu: string;
  toTop: string;
  feed: string;
  saved: string;
  display: string;
  shortcuts: string;

  save: string;
  /** Said at once if a story was saved, but the browser did not keep it. */
  notKept: string;
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
  /** The link to an article: `read` beside the publisher's name, `readAt` including it. */
  read: string;
  readAt: (publisher: string) => string;
  /** Follows a publisher's name, and names the platform that an article came by. */
  via: (platform: string) => string;
  copies: { amp: string; 'amp-cache': string };
  playVideo: string;
  readElsewhere: string;
  archiveCopy: string;
  /** Copies the address of the story's page here. */
  copyCoverage: string;
  /** Copies the address of the article there. */
  copyLink: (publisher: string) => string;
  copyCitation: string;
  share: string;
  copied: string;
  notCopied: string;
  quotationMarks: readonly [open: string, close: string];

  timeline: string;
  loadingCoverage: string;
  coverageFailed: string;
  /** The coverage, if there is only one report; otherwise `coverage`. */
  onlyReport: string;
  coverage: (coverage: CoverageFacts) => string;
  /** Marks an article that is not of the story's event. */
  alsoRelated: string;
  beforeThis: string;
  whatFollowed: string;
  first: string;
  thisStory: string;
  latest: string;
  ownTimeline: string;
  sameHeadline: (publisher: string) => string;
  /** `count` is the number of publishers that carried the same report after the first. */
  carriedBy: (count: number) => string;
  /** How many articles a publisher has added to its first on an event. */
  updates: (count: number) => string;
  moreReports: (count: number) => string;
  reportCount: (count: number) => string;
  publisher: string;
  allPublishers: (count: number) => string;
  plot: string;
  asTable: string;
  time: string;
  allReports: (count: number) => string;
  /** `10 reports · 9 publishers` */
  coverageCount: (reports: number, publishers: number) => string;
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
