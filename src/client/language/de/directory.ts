import type { DirectoryTexts } from '#client/language/texts/directory-texts.ts';

/** A number in digits: `1.234` */
function digits(number: number): string {
  return number.toLocaleString('de');
}

function stories(number: number): string {
  return number === 1 ? '1 Meldung' : `${digits(number)} Meldungen`;
}

export const german: DirectoryTexts = {
  archiveSummary: (number, days, from, to) => {
    const at = days === 1 ? 'einem Tag' : `${digits(days)} Tagen`;
    return `${stories(number)} an ${at}, vom ${from} bis zum ${to}`;
  },
  storiesThen: (period, number) => `${period}: ${number === 1 ? 'eine Meldung' : stories(number)}`,
  storiesPerDay: 'Meldungen pro Tag',
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
  publisherFigures: (number, first) =>
    `${stories(number)}${first === 0 ? '' : `, ${digits(first)} davon zuerst`}`,
  reportedFirst: 'zuerst berichtet',
  reportedLater: 'später berichtet',
  oneStoryEach: 'Je eine Meldung',

  findPublisher: 'Medium suchen',
  findTopic: 'Thema suchen',
  found: (number) => `${digits(number)} gefunden`,
};
