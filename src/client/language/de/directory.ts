import { formatNumber } from '#client/language/format-number.ts';
import type { DirectoryTexts, PublisherCounts } from '#client/language/texts/directory-texts.ts';

/** A number in digits: `1.234` */
function digits(number: number): string {
  return formatNumber(number, 'de');
}

function stories(number: number): string {
  return number === 1 ? '1 Meldung' : `${digits(number)} Meldungen`;
}

/** Follows the number of stories: `: 5 zuerst, 12 später` */
function standing({ first, later, alone }: PublisherCounts): string {
  const parts = [
    ...(first === 0 ? [] : [`${digits(first)} zuerst`]),
    ...(later === 0 ? [] : [`${digits(later)} später`]),
    ...(alone === 0 ? [] : [`${digits(alone)} allein`]),
  ];
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function events(number: number): string {
  return number === 1 ? '1 Ereignis' : `${digits(number)} Ereignisse`;
}

function among(count: number, events: number): string {
  return `${digits(count)} von ${digits(events)}`;
}

export const german: DirectoryTexts = {
  archiveSummary: (number, days, from, to) => {
    const at = days === 1 ? 'einem Tag' : `${digits(days)} Tagen`;
    return `${stories(number)} an ${at}, vom ${from} bis zum ${to}`;
  },
  storiesThen: (period, number) => `${period}: ${number === 1 ? 'eine Meldung' : stories(number)}`,
  reportsThen: (period, number) =>
    `${period}: ${number === 1 ? 'ein Bericht' : `${digits(number)} Berichte`}`,
  storiesPerDay: 'Meldungen pro Tag',
  reportsPerDay: 'Berichte pro Tag',
  countWhat: 'Was der Kalender zählt',
  countStories: 'Meldungen',
  countReports: 'Berichte',
  goToDay: 'Zu einem Tag',
  go: 'Öffnen',
  keyboardHint:
    'Mit den Pfeiltasten geht es von Tag zu Tag und von Woche zu Woche, mit Bild auf und Bild ab von Monat zu Monat.',
  quietYears: (from, to) => `${from === to ? from : `${from} bis ${to}`}: keine Meldungen`,
  noneThen: 'Keine Meldungen.',
  noneThenWhy: 'In dieser Ausgabe gibt es keine Meldungen aus dieser Zeit.',
  year: 'Jahr',
  total: 'Gesamt',

  publisherCount: (publishers) => (publishers === 1 ? '1 Medium' : `${digits(publishers)} Medien`),
  publishersFailed: 'Die Medien konnten nicht geladen werden.',
  publishersOn: (platform) => `Medien auf ${platform}`,
  publisherFigures: (counts) => `${stories(counts.count)}${standing(counts)}`,
  coveredCount: (counts) =>
    `${stories(counts.count)} gebracht oder aufgegriffen${standing(counts)}`,
  reportedFirst: 'zuerst berichtet',
  reportedLater: 'später berichtet',
  reportedAlone: 'allein berichtet',
  ledger: 'Bilanz',
  firstOf: 'Zuerst',
  firstAmong: (first, events) =>
    `bei ${among(first, events)} Ereignissen, über die auch andere berichteten`,
  lag: 'Wenn später',
  lagAmong: (duration, events) =>
    `${duration} nach dem ersten Bericht, Median aus ${digits(events)} Ereignissen`,
  lagPlot: 'Abstand zum ersten Bericht',
  within: (duration, number) => `bis zu ${duration} später: ${events(number)}`,
  longerThan: (duration, number) => `mehr als ${duration} später: ${events(number)}`,
  alone: 'allein',
  seeStory: 'Zur Meldung',
  follows: 'Am häufigsten nach',
  followedBy: 'Am häufigsten vor',
  among,
  oneStoryEach: 'Je eine Meldung',

  findPublisher: 'Medium suchen',
  findTopic: 'Thema suchen',
  found: (number) => `${digits(number)} gefunden`,
};
