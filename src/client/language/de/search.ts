import { formatNumber } from '#client/language/format-number.ts';
import type { SearchTexts } from '#client/language/texts/search-texts.ts';

export const german: SearchTexts = {
  searchStories: 'Meldungen durchsuchen',
  searchWhat: (number) =>
    `Durchsucht Schlagzeilen, Auszüge, Medien und Themen von ${number === 1 ? 'einer Meldung' : `${formatNumber(number, 'de')} Meldungen`} und die Berichte dazu.`,
  searchNeedsScripts:
    'Die Suche läuft im Browser und braucht JavaScript. Ohne JavaScript lässt sich jede Meldung über die Themen oder das Archiv finden.',
  toArchive: 'Im Archiv nach Tagen blättern',
  searching: 'Suche läuft',
  searchFailed: 'Die Suche ist fehlgeschlagen.',
  nothingFound: 'Keine Ergebnisse.',
  soFar: (stories) => `Bisher ${stories}`,
  nothingSoFar: 'Bisher keine Ergebnisse.',
  inNewest: (stories, since) =>
    `In den neuesten ${formatNumber(stories, 'de')} Meldungen${since === null ? '' : `, seit ${since}`}.`,
  inAll: (stories) => `In allen ${formatNumber(stories, 'de')} Meldungen.`,
  searchOlder: 'Ältere Meldungen durchsuchen',
  searchingOlder: 'Ältere Meldungen werden durchsucht …',
  olderFailed: 'Ältere Meldungen ließen sich nicht durchsuchen.',
  nothingFoundWhy:
    'Keine Meldung enthält all diese Wörter. Weniger Wörter helfen vielleicht weiter.',
  nothingFoundNarrowed:
    'Keine Meldung passt zu diesen Filtern. Ohne einen davon oder mit weniger Wörtern gibt es vielleicht Ergebnisse.',
  didYouMean: ['Meinten Sie ', '?'],
  shownInstead: (typed) => [`Zu „${typed}“ gibt es nichts. Hier sind die Treffer für `, '.'],
  order: 'Reihenfolge',
  orders: { relevance: 'Beste Treffer zuerst', date: 'Neueste zuerst' },
  foundInCoverage: 'In den Berichten dazu',
  alsoIn: (reports) => `Auch in ${reports === 1 ? 'einem Bericht' : `${reports} Berichten`} dazu`,
  moreResults: 'Weitere Treffer',
  filters: 'Filter',
  anyPublisher: 'Alle Medien',
  from: 'Von',
  to: 'Bis',
  clearFilters: 'Filter zurücksetzen',
};
