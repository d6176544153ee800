import type { ReaderTexts } from '#client/language/texts/reader-texts.ts';

export const german: ReaderTexts = {
  savedStories: 'Gemerkte Meldungen',
  savedHere: (count) =>
    `${count === 1 ? '1 Meldung' : `${count} Meldungen`}, in diesem Browser gespeichert`,
  loadingSaved: 'Gemerkte Meldungen werden geladen',
  savedFailed: 'Die gemerkten Meldungen konnten nicht geladen werden.',
  savedFailedWhy: 'In diesem Browser darf die Seite keine Daten speichern.',
  nothingSaved: 'Noch nichts gemerkt.',
  nothingSavedWhy:
    'Gemerkte Meldungen lassen sich hier später lesen, auch offline. Sie bleiben in diesem Browser.',
  notPersisted:
    'In diesem Browser darf die Seite keine Daten speichern: Gemerkte Meldungen gehen beim Verlassen verloren.',
  exchange: 'Export und Import',
  exchangeWhat:
    'Gemerkte und gelesene Meldungen und die Einstellungen als Datei in einen anderen Browser mitnehmen.',
  exportFile: 'Datei exportieren',
  importFile: 'Datei importieren',
  imported: (saved, read) => `Importiert: ${saved} gemerkt, ${read} als gelesen markiert`,
  importFailures: {
    unreadable: 'Diese Datei ließ sich nicht lesen.',
    foreign: 'Das ist keine Exportdatei. Es wurde nichts importiert.',
    newer:
      'Diese Datei stammt von einer neueren Version der Seite. Bitte neu laden und noch einmal importieren.',
  },

  display: 'Ansicht',
  keptHere: 'Gespeichert in diesem Browser, nur für diese Seite.',
  choices: {
    theme: {
      legend: 'Farben',
      options: { system: 'System', light: 'Hell', dark: 'Dunkel' },
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
    density: {
      legend: 'Anordnung',
      options: { airy: 'Großzügig', dense: 'Kompakt', headlines: 'Schlagzeilen' },
    },
    pictures: { legend: 'Bilder', options: { on: 'An', off: 'Aus (spart Daten)' } },
    times: { legend: 'Zeiten', options: { absolute: 'Genau', relative: 'Relativ' } },
    zone: {
      legend: 'Zeitzone',
      options: { site: 'Der Seite', reader: 'Dieses Geräts', utc: 'UTC' },
    },
    articles: {
      legend: 'Artikel öffnen',
      options: { here: 'In diesem Tab', 'new-tab': 'In neuem Tab' },
    },
    shortcuts: { legend: 'Tastenkürzel', options: { on: 'An', off: 'Aus' } },
  },
  muted: 'Stummgeschaltete Themen und Medien',
  nothingMuted: 'Keine. Ein Thema oder ein Medium lässt sich auf der eigenen Seite stummschalten.',

  shortcuts: 'Tastenkürzel',
  seeShortcuts: 'Alle Tastenkürzel anzeigen',
  shortcutsHow:
    'Beim Tippen sind die Tastenkürzel aus. Ganz abschalten lassen sie sich unter „Ansicht“.',
  inTurn: 'dann',
  either: 'oder',
  saved: (headline) => `Gemerkt: ${headline}`,
  read: (headline) => `Als gelesen markiert: ${headline}`,
  unread: (headline) => `Als ungelesen markiert: ${headline}`,
  keys: {
    next: 'Nächste Meldung',
    previous: 'Vorige Meldung',
    open: 'Meldung öffnen',
    original: 'Beim Medium lesen, in neuem Tab',
    save: 'Merken oder nicht mehr merken',
    read: 'Als gelesen oder ungelesen markieren',
    timeline: 'Zur Zeitleiste einer Meldung',
    excerpts: 'Alle Auszüge öffnen oder schließen',
    home: 'Neueste Meldungen',
    archive: 'Archiv',
    publishers: 'Medien',
    saved: 'Gemerkte Meldungen',
    search: 'Suche',
    help: 'Diese Liste anzeigen',
  },
};
