import type { OfflineTexts } from '#client/language/texts/offline-texts.ts';

export const german: OfflineTexts = {
  newStories: (count) => (count === 1 ? '1 neue Meldung' : `${count} neue Meldungen`),
  newEdition: 'Eine neue Ausgabe',
  show: 'Zeigen',

  offline: 'Offline',
  kept: 'Offline lesbar',
  keptHow: 'Das ist in diesem Browser aufbewahrt und ohne Verbindung lesbar:',
  notKept: 'Diese Seite ist nicht in diesem Browser aufbewahrt. Aufbewahrt ist:',
  searchNeedsSite: 'Die Suche braucht eine Verbindung. In diesem Browser aufbewahrt ist:',
  nothingKept: 'In diesem Browser ist nichts aufbewahrt.',
  savedStories: (count) => (count === 0 ? 'Gemerkte Meldungen' : `Gemerkte Meldungen (${count})`),
  opened: 'Geöffnete Meldungen',
};
