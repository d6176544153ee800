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
  storiesADay: 'Meldungen am Tag',
  howToWalk:
    'Die Pfeiltasten führen von Tag zu Tag und von Woche zu Woche, Bild auf und Bild ab von Monat zu Monat.',
  quietYears: (from, to) => `${from === to ? from : `${from} bis ${to}`}: keine Meldungen`,
  noneThen: 'Keine Meldungen.',
  noneThenWhy: 'Aus dieser Zeit ist nichts in dieser Ausgabe.',
  year: 'Jahr',
  total: 'Gesamt',

  sourceCount: (sources) => (sources === 1 ? '1 Verlag' : `${tell(sources)} Verlage`),
  sourcesFailed: 'Die Quellen konnten nicht geladen werden.',
  sourceFigures: (number, first) =>
    `${stories(number)}${first === 0 ? '' : `, ${tell(first)} davon zuerst`}`,
  reportedFirst: 'zuerst berichtet',
  reportedLater: 'später berichtet',
  oneStoryEach: 'Mit je einer Meldung',

  findSource: 'Quelle suchen',
  findTopic: 'Thema suchen',
  found: (number) => `${tell(number)} gefunden`,
};
