import type { ReaderTexts } from '#client/language/texts/reader-texts.ts';

export const german: ReaderTexts = {
  savedStories: 'Gemerkte Meldungen',
  savedHere: (count) => `${count === 1 ? '1 Meldung' : `${count} Meldungen`}, in diesem Browser`,
  loadingSaved: 'Das Gemerkte wird geladen',
  savedFailed: 'Das Gemerkte konnte nicht gelesen werden.',
  savedFailedWhy: 'Dieser Browser lässt die Seite nichts aufbewahren.',
  nothingSaved: 'Noch nichts gemerkt.',
  nothingSavedWhy:
    'Gemerkte Meldungen warten hier, auch ohne Verbindung. Sie bleiben in diesem Browser.',
  notPersisted:
    'Dieser Browser bewahrt für die Seite nichts auf: Gemerktes ist beim Verlassen verloren.',
  exchange: 'Zum Mitnehmen',
  exchangeWhat: 'Gemerktes, Gelesenes und die Einstellungen, als Datei für einen anderen Browser.',
  exportFile: 'Exportieren',
  importFile: 'Datei importieren',
  imported: (saved, read) => `Importiert: ${saved} gemerkt, ${read} als gelesen markiert`,
  importFailures: {
    unreadable: 'Diese Datei ließ sich nicht lesen.',
    foreign: 'Diese Datei wurde nicht hier exportiert: Es wurde nichts importiert.',
    newer:
      'Diese Datei stammt von einer neueren Fassung der Seite. Bitte neu laden und noch einmal importieren.',
  },

  display: 'Ansicht',
  keptHere: 'Gilt in diesem Browser, für diese Seite.',
  choices: {
    theme: {
      legend: 'Farben',
      options: { system: 'Wie im System', light: 'Hell', dark: 'Dunkel' },
    },
    textSize: {
      legend: 'Schriftgröße',
      options: {
        medium: 'Mittel',
        small: 'Klein',
        large: 'Groß',
        larger: 'Größer',
        largest: 'Am größten',
      },
    },
    density: { legend: 'Abstände', options: { airy: 'Luftig', dense: 'Eng' } },
    pictures: { legend: 'Bilder', options: { on: 'An', off: 'Aus, spart Daten' } },
    times: { legend: 'Zeiten', options: { absolute: 'Nach der Uhr', relative: 'Wie lange her' } },
    zone: {
      legend: 'Zeitzone',
      options: { site: 'Die der Seite', reader: 'Die eigene', utc: 'UTC' },
    },
    sources: { legend: 'Verlage öffnen', options: { here: 'Hier', 'new-tab': 'In neuem Tab' } },
    shortcuts: { legend: 'Tastenkürzel', options: { on: 'An', off: 'Aus' } },
  },
  muted: 'Stummgeschaltete Themen und Verlage',
  nothingMuted: 'Keine. Ein Thema oder ein Verlag lässt sich auf der eigenen Seite stummschalten.',

  shortcuts: 'Tastenkürzel',
  seeShortcuts: 'Was die Tasten tun',
  shortcutsHow: 'Sie ruhen, während getippt wird. Unter „Ansicht“ lassen sie sich abschalten.',
  inTurn: 'dann',
  either: 'oder',
  saved: (headline) => `Gemerkt: ${headline}`,
  read: (headline) => `Als gelesen markiert: ${headline}`,
  unread: (headline) => `Als ungelesen markiert: ${headline}`,
  keys: {
    next: 'Nächste Meldung',
    previous: 'Vorige Meldung',
    open: 'Meldung öffnen',
    original: 'Beim Verlag lesen, in neuem Tab',
    save: 'Merken oder nicht mehr merken',
    read: 'Als gelesen oder ungelesen markieren',
    home: 'Neueste Meldungen',
    archive: 'Archiv',
    saved: 'Gemerkte Meldungen',
    search: 'Suche',
    help: 'Diese Liste',
  },
};
