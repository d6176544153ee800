import { formatNumber } from '#client/language/format-number.ts';
import { joinNames } from '#client/language/join-names.ts';
import type { Language } from '#client/language/language.ts';
import { writeEnglishDate } from './write-date.ts';

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number in newspaper style: in words up to twelve. */
function words(number: number): string {
  return smallNumbers[number] ?? String(number);
}

function count(number: number, one: string): string {
  return `${words(number)} ${number === 1 ? one : `${one}s`}`;
}

/** `1,234 stories`, with the number formatted for a language (BCP 47). */
function storiesIn(tag: string): (number: number) => string {
  return (number) => (number === 1 ? '1 story' : `${formatNumber(number, tag)} stories`);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const shortUnits = { minute: 'min', hour: 'h', day: 'd' };

export const english: Language = {
  tag: 'en',
  dates: {
    write: writeEnglishDate,
    day: 'EEEE d MMMM yyyy',
    dayAndMonth: 'EEE d MMMM',
    dayInYear: 'EEE d MMMM yyyy',
    dayInMonth: 'EEEE d',
    date: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    time: 'HH:mm',
    timestamp: 'EEE d MMM, HH:mm',
    timestampInYear: 'EEE d MMM yyyy, HH:mm',
    fullTimestamp: 'd MMMM yyyy, HH:mm',
  },

  duration: (amount, unit, isHalf) => {
    if (isHalf) return `${words(amount)} and a half ${unit}s`;
    if (amount === 1) return unit === 'hour' ? 'an hour' : `a ${unit}`;
    return count(amount, unit);
  },
  later: (duration) => `${duration} later`,
  dateUncertain: 'date uncertain',
  seenAt: (time) => `seen ${time}`,
  offset: (amount, unit) => `+${amount} ${shortUnits[unit]}`,

  skipToContent: 'Skip to content',
  tryAgain: 'Try again',
  footer: (title, timeZone) =>
    `${title}. Time zone: ${timeZone}. Headlines belong to their publishers.`,
  failures: {
    unreachable: 'The site could not be reached. Check your connection.',
    missing: 'It is no longer available.',
    server: 'The server returned an error.',
    unreadable: 'The server’s response could not be read.',
    format: 'The site has been updated. Reload the page.',
  },
  brokenPage: 'This page could not be displayed.',
  brokenPageWhy: 'Its data may be damaged. Try again, or reload the page.',
  loadingPage: 'Loading page',

  notFound: 'Page not found',
  nothingHere: 'There is nothing at this address.',
  noSuchStory: 'This story is not in this edition.',
  noSuchTopic: 'This topic is not in this edition.',
  noSuchPublisher: (domain) => `This edition has nothing from ${domain}.`,
  toLatest: 'Go to the latest stories',

  latestStories: 'Latest stories',
  loadingStories: 'Loading stories',
  storiesFailed: 'The stories could not be loaded.',
  noStories: 'No stories yet.',
  noStoriesWhy: 'Add a document to the folder, and its story will appear here.',
  olderStories: 'Older stories',
  olderFailed: 'Older stories could not be loaded.',
  olderPage: (number) => `Older stories, page ${number}`,
  noSuchPage: 'Nothing here.',
  noSuchPageWhy: 'This list has no page with that number.',
  storyCount: storiesIn('en'),

  topics: 'Topics',
  allTopics: 'All',
  moreTopics: 'More topics',
  addTopic: (topic) => `Add ${topic}`,
  removesTopic: (stories) => `${stories === '' ? '' : `${stories}. `}Click to remove this topic`,
  storiesOn: (topic) => `Stories on ${topic}`,
  noCombination: 'No stories.',
  noCombinationWhy: 'No story has all of these topics.',

  storiesBy: (publisher) => `Stories published or covered by ${publisher}`,

  publishers: 'Publishers',
  archive: 'Archive',

  search: 'Search',

  mainNavigation: 'Main',
  moreNavigation: 'More',
  menu: 'Menu',
  toTop: 'To the top',
  feed: 'Feed',
  saved: 'Saved',
  display: 'Display',
  shortcuts: 'Keyboard shortcuts',

  save: 'Save',
  notKept: 'Saved until you leave: this browser does not let the site store data.',
  unsaved: (headline) => `Removed from saved stories: ${headline}`,
  markRead: 'Mark as read',
  undo: 'Undo',
  close: 'Close',
  markDay: 'Mark day as read',
  markDayUnread: 'Mark day as unread',
  dayMarked: (stories) => `Marked ${stories === 1 ? '1 story' : `${stories} stories`} as read`,
  newSinceLastVisit: 'New since your last visit',
  newStory: 'new',
  showMuted: (stories) => `Show ${stories === 1 ? '1 hidden story' : `${stories} hidden stories`}`,
  hideMuted: (stories) => `Hide ${stories === 1 ? '1 story' : `${stories} stories`}`,
  mute: 'Mute',
  unmute: 'Unmute',
  mutedNow: (name) => `${name} is now hidden from your lists`,

  story: 'Story',
  loadingStory: 'Loading story',
  storyFailed: 'The story could not be loaded.',
  read: 'Read',
  readAt: (publisher) => `Read at ${publisher}`,
  via: (platform) => `via ${platform}`,
  copies: { amp: 'Lightweight version (AMP)', 'amp-cache': 'Cached version (AMP)' },
  playVideo: 'Play video (loads from YouTube)',
  readElsewhere: 'Share or read elsewhere',
  archiveCopy: 'Internet Archive copy',
  copyCoverage: 'Link to this coverage',
  copyLink: (publisher) => `Link to the article at ${publisher}`,
  copyCitation: 'Copy citation',
  share: 'Share this coverage',
  copied: 'Copied',
  notCopied: 'Could not copy',
  quotationMarks: ['“', '”'],

  timeline: 'Coverage timeline',
  loadingCoverage: 'Loading coverage',
  coverageFailed: 'The coverage could not be loaded.',
  onlyReport: 'One report in this edition.',
  coverage: ({ reports, of, duration, first }) => {
    const length = duration === null ? 'at the same time' : `over ${duration}`;
    const number =
      of === null ? count(reports, 'report') : `${words(reports)} of ${count(of, 'report')}`;
    const together = first.length > 1 ? 'were first, in the same minute' : 'was first';
    const who = first.length === 0 ? '' : ` ${joinNames(first, ' and ')} ${together}.`;
    return `${capitalize(number)} ${length}.${who}`;
  },
  alsoRelated: 'also related',
  beforeThis: 'Before this',
  whatFollowed: 'What followed',
  first: 'first',
  thisStory: 'this story',
  latest: 'latest',
  ownTimeline: 'See its timeline',
  sameHeadline: (publisher) => `nearly the same headline as ${publisher}`,
  carriedBy: (others) => `Also carried by ${count(others, 'other publisher')}`,
  updates: (articles) => count(articles, 'update'),
  moreReports: (reports) => `${reports} more ${reports === 1 ? 'report' : 'reports'}`,
  reportCount: (reports) => `${reports} ${reports === 1 ? 'report' : 'reports'}`,
  publisher: 'Publisher',
  allPublishers: (publishers) => `All ${publishers} publishers`,
  plot: 'Coverage over time',
  asTable: 'Show as table',
  time: 'Time',
  allReports: (reports) => `All ${reports} reports`,
  coverageCount: (reports, publishers) =>
    `${reports} ${reports === 1 ? 'report' : 'reports'} · ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}`,
  over: (what, duration) => `${what}, over ${duration}`,
};

/** English texts with dates and numbers formatted for another language (BCP 47). */
export function englishWith(tag: string, dates: Language['dates']): Language {
  return {
    ...english,
    tag,
    textsTag: english.tag,
    pageTag: tag,
    dates,
    storyCount: storiesIn(tag),
  };
}
