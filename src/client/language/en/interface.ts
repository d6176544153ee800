import type { Language } from '#client/language/language.ts';
import { writeEnglishDate } from './write-date.ts';

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number as a newspaper writes it: in words up to twelve. */
function words(number: number): string {
  return smallNumbers[number] ?? String(number);
}

function count(number: number, one: string): string {
  return `${words(number)} ${number === 1 ? one : `${one}s`}`;
}

/** `1,234 stories`, the digits as a language (BCP 47) has them. */
function storiesIn(tag: string): (number: number) => string {
  return (number) => (number === 1 ? '1 story' : `${number.toLocaleString(tag)} stories`);
}

function coveredIn(tag: string): Language['coveredCount'] {
  const stories = storiesIn(tag);
  return (number, first) =>
    `published or covered ${stories(number)}${first === 0 ? '' : `, first with ${first.toLocaleString(tag)}`}`;
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
    date: 'd MMMM yyyy',
    month: 'MMMM yyyy',
    time: 'HH:mm',
    moment: 'EEE d MMM, HH:mm',
    fullMoment: 'd MMMM yyyy, HH:mm',
  },

  duration: (amount, unit, isHalf) => {
    if (isHalf) return `${words(amount)} and a half ${unit}s`;
    if (amount === 1) return unit === 'hour' ? 'an hour' : `a ${unit}`;
    return count(amount, unit);
  },
  later: (duration) => `${duration} later`,
  offset: (amount, unit) => `+${amount} ${shortUnits[unit]}`,

  skipToContent: 'Skip to the content',
  tryAgain: 'Try again',
  footer: (title, timeZone) =>
    `${title}. Times are those of ${timeZone}. Every headline belongs to its publisher.`,
  failures: {
    unreachable: 'The site could not be reached. Are you online?',
    missing: 'It is not there any more.',
    server: 'The server answered with an error.',
    unreadable: 'What the server sent could not be read.',
    format: 'The site has been renewed. Load the page again.',
  },
  brokenPage: 'This page could not be drawn.',
  brokenPageWhy: 'What the site sent for it may be damaged. Try again, or load the page anew.',
  loadingPage: 'Loading the page',

  notFound: 'Page not found',
  nothingHere: 'There is nothing at this address.',
  noSuchStory: 'There is no such story in this edition.',
  noSuchTopic: 'There is no such topic in this edition.',
  noSuchSource: (domain) => `Nothing by ${domain} is in this edition.`,
  toLatest: 'To the latest stories',

  latestStories: 'Latest stories',
  loadingStories: 'Loading the stories',
  storiesFailed: 'The stories could not be loaded.',
  noStories: 'No stories yet.',
  noStoriesWhy: 'Put a document into the folder, and its story appears here.',
  olderStories: 'Older stories',
  olderFailed: 'Older stories could not be loaded.',
  olderPage: (number) => `Older stories, page ${number}`,
  noSuchPage: 'Nothing here.',
  noSuchPageWhy: 'This list has no such page.',
  storyCount: storiesIn('en'),

  topics: 'Topics',
  allTopics: 'All',
  moreTopics: 'More topics',
  storiesOn: (topic) => `Stories on ${topic}`,
  noCombination: 'No stories.',
  noCombinationWhy: 'No story has all of these topics.',
  moreOn: 'More on',

  storiesBy: (publisher) => `Stories that ${publisher} published or covered`,
  coveredCount: coveredIn('en'),

  sources: 'Sources',
  archive: 'Archive',

  search: 'Search',

  mainNavigation: 'Main',
  moreNavigation: 'More',
  saved: 'Saved',
  display: 'Display',
  shortcuts: 'Keyboard shortcuts',

  save: 'Save',
  unsaved: (headline) => `No longer saved: ${headline}`,
  markRead: 'Mark as read',
  undo: 'Undo',
  close: 'Close',
  markDay: 'Mark day as read',
  markDayUnread: 'Mark day as unread',
  dayMarked: (stories) => `Marked ${stories === 1 ? '1 story' : `${stories} stories`} as read`,
  newSinceLastVisit: 'New since your last visit',
  newStory: 'new',
  showMuted: (stories) => `${stories} hidden – show`,
  hideMuted: (stories) => `Hide ${stories} again`,
  mute: 'Mute',
  unmute: 'Unmute',
  mutedNow: (name) => `${name} is hidden from your lists now`,

  story: 'Story',
  loadingStory: 'Loading the story',
  storyFailed: 'The story could not be loaded.',
  read: 'Read',
  readAt: (publisher) => `Read at ${publisher}`,
  copies: { amp: 'Light copy (AMP)', 'amp-cache': 'Cached copy (AMP)' },
  playVideo: 'Play the video (loads it from YouTube)',
  moreWays: 'More ways to read',
  archiveCopy: 'Copy in the Internet Archive',
  copyLink: 'Copy the link',
  copyCitation: 'Copy a citation',
  share: 'Share',
  copied: 'Copied',
  notCopied: 'Your browser did not allow it',
  quotationMarks: ['“', '”'],
  foldedUnder: 'This story is part of the coverage of',

  timeline: 'Coverage timeline',
  loadingCoverage: 'Loading the coverage',
  coverageFailed: 'The coverage could not be loaded.',
  onlyReport: 'One report in this edition.',
  coverage: (reports, duration, first) => {
    const length = duration === null ? 'at the same time' : `over ${duration}`;
    return `${capitalize(count(reports, 'report'))} ${length}. ${first} was first.`;
  },
  first: 'first',
  thisStory: 'this story',
  latest: 'latest',
  ownTimeline: 'Its own timeline',
  sameHeadline: (publisher) => `much the same headline as ${publisher}`,
  carriedBy: (others) => `The same report by ${count(others, 'other')}`,
  moreReports: (reports) => `${reports} more ${reports === 1 ? 'report' : 'reports'}`,
  reportCount: (reports) => `${reports} ${reports === 1 ? 'report' : 'reports'}`,
  publisher: 'Publisher',
  allPublishers: (publishers) => `All ${publishers} publishers`,
  plot: 'Coverage over time',
  asTable: 'As a table',
  time: 'Time',
  allReports: (reports) => `All ${reports} reports`,
  andOthers: (others, only) => `and ${others === 1 ? only : `${words(others)} others`}`,
  allItsOwn: (reports) => `${count(reports, 'report')}, all its own`,
  over: (what, duration) => `${what}, over ${duration}`,
};

/** English texts with the dates and numbers of another language (BCP 47). */
export function englishWith(tag: string, dates: Language['dates']): Language {
  return { ...english, tag, dates, storyCount: storiesIn(tag), coveredCount: coveredIn(tag) };
}
