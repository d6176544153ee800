import type { SearchTexts } from '#client/language/texts/search-texts.ts';

export const german: SearchTexts = {
  searchStories: 'Meldungen durchsuchen',
  searchWhat: (number) =>
    `In Schlagzeilen, Auszügen, Verlagen und Themen von ${number === 1 ? 'einer Meldung' : `${number} Meldungen`} und von allem, was andere dazu berichtet haben.`,
  searchNeedsScripts:
    'Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript führen die Themen und das Archiv zu jeder Meldung.',
  toArchive: 'Zum Archiv, Tag für Tag',
  searching: 'Es wird gesucht',
  searchFailed: 'Die Suche ist fehlgeschlagen.',
  nothingFound: 'Nichts gefunden.',
  nothingFoundWhy: 'Keine Meldung enthält all diese Wörter. Mit weniger Wörtern findet sich mehr.',
  nothingFoundNarrowed:
    'Keine Meldung passt zu diesen Filtern. Ohne einen davon oder mit weniger Wörtern findet sich mehr.',
  didYouMean: ['Meinten Sie ', '?'],
  foundInCoverage: 'In den Berichten dazu',
  alsoIn: (reports) => `Auch in ${reports === 1 ? 'einem Bericht' : `${reports} Berichten`} dazu`,
  moreResults: 'Weitere Treffer',
  filters: 'Filter',
  anyPublisher: 'Alle Verlage',
  from: 'Von',
  to: 'Bis',
  clearFilters: 'Filter aufheben',
};
