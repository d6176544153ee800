import { formatNumber } from '#client/language/format-number.ts';
import type { DirectoryTexts, PublisherCounts } from '#client/language/texts/directory-texts.ts';

/** English texts with numbers formatted for another language (BCP 47). */
export function englishWith(tag: string): DirectoryTexts {
  const digits = (number: number) => formatNumber(number, tag);
  const stories = (number: number) => (number === 1 ? '1 story' : `${digits(number)} stories`);
  const figures = ({ count, first, later, alone }: PublisherCounts) => {
    const parts = [
      ...(first === 0 ? [] : [`${digits(first)} first`]),
      ...(later === 0 ? [] : [`${digits(later)} later`]),
      ...(alone === 0 ? [] : [`${digits(alone)} alone`]),
    ];
    return `${stories(count)}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
  };
  const events = (number: number) => (number === 1 ? '1 event' : `${digits(number)} events`);
  const among = (count: number, events: number) => `${digits(count)} of ${digits(events)}`;
  return {
    archiveSummary: (number, days, from, to) =>
      `${stories(number)} on ${days === 1 ? '1 day' : `${digits(days)} days`}, from ${from} to ${to}`,
    storiesThen: (period, number) => `${period}: ${number === 1 ? 'one story' : stories(number)}`,
    reportsThen: (period, number) =>
      `${period}: ${number === 1 ? 'one report' : `${digits(number)} reports`}`,
    storiesPerDay: 'Stories per day',
    reportsPerDay: 'Reports per day',
    countWhat: 'What the calendar counts',
    countStories: 'Stories',
    countReports: 'Reports',
    goToDay: 'Go to a day',
    go: 'Go',
    keyboardHint:
      'Use the arrow keys to move by day or week, Page Up and Page Down to move by month.',
    quietYears: (from, to) => `${from === to ? from : `${from} to ${to}`}: no stories`,
    noneThen: 'No stories.',
    noneThenWhy: 'This edition has no stories from that time.',
    year: 'Year',
    total: 'Total',

    publisherCount: (publishers) =>
      publishers === 1 ? '1 publisher' : `${digits(publishers)} publishers`,
    publishersFailed: 'The publishers could not be loaded.',
    publishersOn: (platform) => `Publishers on ${platform}`,
    publisherFigures: figures,
    coveredCount: (counts) => `published or covered ${figures(counts)}`,
    reportedFirst: 'reported first',
    reportedLater: 'reported later',
    reportedAlone: 'reported alone',
    ledger: 'Track record',
    firstOf: 'First to report',
    firstAmong: (first, number) => `${among(first, number)} events that others reported too`,
    lag: 'When later',
    lagAmong: (duration, number) => `${duration} after the first, the median of ${events(number)}`,
    lagPlot: 'How long after the first report',
    within: (duration, number) => `within ${duration}: ${events(number)}`,
    longerThan: (duration, number) => `after more than ${duration}: ${events(number)}`,
    alone: 'alone',
    seeStory: 'See the story',
    follows: 'Most often follows',
    followedBy: 'Most often followed by',
    among,
    oneStoryEach: 'One story each',

    findPublisher: 'Find a publisher',
    findTopic: 'Find a topic',
    found: (number) => `${digits(number)} found`,
  };
}
