import type { DirectoryTexts } from '#client/language/texts/directory-texts.ts';

/** English texts with numbers formatted for another language (BCP 47). */
export function englishWith(tag: string): DirectoryTexts {
  const digits = (number: number) => number.toLocaleString(tag);
  const stories = (number: number) => (number === 1 ? '1 story' : `${digits(number)} stories`);
  return {
    archiveSummary: (number, days, from, to) =>
      `${stories(number)} on ${days === 1 ? '1 day' : `${digits(days)} days`}, from ${from} to ${to}`,
    storiesThen: (period, number) => `${period}: ${number === 1 ? 'one story' : stories(number)}`,
    storiesPerDay: 'Stories per day',
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
    publisherFigures: (number, first) =>
      first === 0 ? stories(number) : `${stories(number)}, first to report ${digits(first)}`,
    reportedFirst: 'first to report',
    reportedLater: 'reported later',
    oneStoryEach: 'One story each',

    findPublisher: 'Find a publisher',
    findTopic: 'Find a topic',
    found: (number) => `${digits(number)} found`,
  };
}
