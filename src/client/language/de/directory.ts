import type { DirectoryTexts } from '#client/language/texts/directory-texts.ts';

/** A number in digits, `1.234`. */
function tell(number: number): string {
  return number.toLocaleString('de');
}

function stories(number: number): string {
  return number === 1 ? '1 Meldung' : `${tell(number)} Meldungen`;
}

export const german: DirectoryTexts = {
  archiveSummary: (number, days, from, to) => {
    const at = days === 1 ? 'einem Tag' : `${tell(days)} Tagen`;
    return `${stories(number)} an ${at}, vom ${from} bis zum ${to}`;
  },
  storiesThen: (period, number) => `${period}: ${number === 1 ? 'eine Meldung' : stories(number)}`,
  storiesADay: 'Meldungen pro Tag',
  howToWalk:
    'Mit den Pfeiltasten geht es von Tag zu Tag und von Woche zu Woche, mit Bild auf und Bild ab von Monat zu Monat.',
  quietYears: (from, to) => `${from === to ? from : `${from} bis ${to}`}: keine Meldungen`,
  noneThen: 'Keine Meldungen.',
  noneThenWhy: 'In dieser Ausgabe gibt es keine Meldungen aus dieser Zeit.',
  year: 'Jahr',
  total: 'Gesamt',

  sourceCount: (sources) => (sources === 1 ? '1 Verlag' : `${tell(sources)} Verlage`),
  sourcesFailed: 'Die Quellen konnten nicht geladen werden.',
  sourceFigures: (number, first) =>
    `${stories(number)}${first === 0 ? '' : `, ${tell(first)} davon zuerst`}`,
  reportedFirst: 'zuerst berichtet',
  reportedLater: 'später berichtet',
  oneStoryEach: 'Je eine Meldung',

  findSource: 'Quelle suchen',
  findTopic: 'Thema suchen',
  found: (number) => `${tell(number)} gefunden`,
};
